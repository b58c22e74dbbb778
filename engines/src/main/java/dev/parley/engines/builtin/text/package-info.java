/** Words, sentences, stems, noun phrases and word lists of the languages the built-in engine knows. */
@NullMarked
package dev.parley.engines.builtin.text;

import org.jspecify.annotations.NullMarked;
