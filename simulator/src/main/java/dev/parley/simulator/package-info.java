/** Simulated participants: who they are, and how they take part in an interview over the join API. */
@NullMarked
package dev.parley.simulator;

import org.jspecify.annotations.NullMarked;
