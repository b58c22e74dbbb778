/** How often one caller may ask. */
@NullMarked
package dev.parley.gateway.limit;

import org.jspecify.annotations.NullMarked;
