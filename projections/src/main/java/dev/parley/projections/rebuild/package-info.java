/** Generations of the views: which one serves, which one is being built, and what becomes of the old one. */
@NullMarked
package dev.parley.projections.rebuild;

import org.jspecify.annotations.NullMarked;
