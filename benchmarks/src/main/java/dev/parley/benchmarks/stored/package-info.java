/** Parleys in which much has happened already. */
@NullMarked
package dev.parley.benchmarks.stored;

import org.jspecify.annotations.NullMarked;
