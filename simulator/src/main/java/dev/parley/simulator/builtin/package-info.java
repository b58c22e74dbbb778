/** Participants who need no model: what they say is made of phrases and the question's own words. */
@NullMarked
package dev.parley.simulator.builtin;

import org.jspecify.annotations.NullMarked;
