/** Responses and analysis: everything quoted, everything cited. */
@NullMarked
package dev.parley.engines.builtin.results;

import org.jspecify.annotations.NullMarked;
