/** What simulated interviews tell about a blueprint. */
@NullMarked
package dev.parley.simulator.report;

import org.jspecify.annotations.NullMarked;
