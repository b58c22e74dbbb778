/** Load, and what is measured of it. */
@NullMarked
package dev.parley.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
