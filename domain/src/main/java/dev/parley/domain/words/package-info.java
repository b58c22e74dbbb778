/** The few words that the core itself speaks, in the languages it knows. */
@NullMarked
package dev.parley.domain.words;

import org.jspecify.annotations.NullMarked;
