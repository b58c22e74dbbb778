/** Simulated participants in test runs of this gateway. */
@NullMarked
package dev.parley.gateway.simulate;

import org.jspecify.annotations.NullMarked;
