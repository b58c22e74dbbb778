/** People who are interviewed by the built-in engine. */
@NullMarked
package dev.parley.benchmarks.turns;

import org.jspecify.annotations.NullMarked;
