/** The public door: REST in, commands and views behind it. */
@NullMarked
package dev.parley.gateway;

import org.jspecify.annotations.NullMarked;
