/** Folding event topics into stores. */
@NullMarked
package dev.parley.projections.fold;

import org.jspecify.annotations.NullMarked;
