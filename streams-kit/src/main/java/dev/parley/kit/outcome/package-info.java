/** Learning what became of commands. */
@NullMarked
package dev.parley.kit.outcome;

import org.jspecify.annotations.NullMarked;
