/** How words feel, by lexicon and rules. */
@NullMarked
package dev.parley.engines.builtin.sentiment;

import org.jspecify.annotations.NullMarked;
