/** Participants whose words a language model writes. */
@NullMarked
package dev.parley.simulator.model;

import org.jspecify.annotations.NullMarked;
