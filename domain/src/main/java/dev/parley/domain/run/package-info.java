/** The interview run: commands, events, state, decide and evolve. */
@NullMarked
package dev.parley.domain.run;

import org.jspecify.annotations.NullMarked;
