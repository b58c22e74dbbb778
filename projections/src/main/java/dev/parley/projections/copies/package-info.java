/** Copies of partitions whose tasks run on other instances, and how far behind they are. */
@NullMarked
package dev.parley.projections.copies;

import org.jspecify.annotations.NullMarked;
