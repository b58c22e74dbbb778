/** One turn of a conversation: what an answer was assessed to be, and the next step that follows from it. */
@NullMarked
package dev.parley.domain.turn;

import org.jspecify.annotations.NullMarked;
