/** The ports through which readers ask projections. */
@NullMarked
package dev.parley.domain.query;

import org.jspecify.annotations.NullMarked;
