/** Measures the system against a floor and a baseline. */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
