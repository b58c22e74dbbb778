/** Measures the system against a floor, a baseline and its goals. */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
