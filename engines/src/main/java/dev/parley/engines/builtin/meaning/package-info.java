/** What sentences mean, as vectors that can be compared: by a small model for English, by words otherwise. */
@NullMarked
package dev.parley.engines.builtin.meaning;

import org.jspecify.annotations.NullMarked;
