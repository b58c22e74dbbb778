/** Canaries: something goes through the whole pipe all the time, so that it is known when nothing would. */
@NullMarked
package dev.parley.gateway.canary;

import org.jspecify.annotations.NullMarked;
