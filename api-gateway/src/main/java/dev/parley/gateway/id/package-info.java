/** Ids as the API writes them. */
@NullMarked
package dev.parley.gateway.id;

import org.jspecify.annotations.NullMarked;
