/** {@code parley simulate}: a blueprint tried with simulated participants. */
@NullMarked
package dev.parley.standalone.simulate;

import org.jspecify.annotations.NullMarked;
