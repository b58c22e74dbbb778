/** Many simulated interviews on one blueprint. */
@NullMarked
package dev.parley.simulator.trial;

import org.jspecify.annotations.NullMarked;
