/** What is kept of each partition, and reading it from any thread while the partition is here. */
@NullMarked
package dev.parley.projections.store;

import org.jspecify.annotations.NullMarked;
