/** Folds events into views and answers queries on them. */
@NullMarked
package dev.parley.projections;

import org.jspecify.annotations.NullMarked;
