/** The parts of the benchmark, each on processes of its own. */
@NullMarked
package dev.parley.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
