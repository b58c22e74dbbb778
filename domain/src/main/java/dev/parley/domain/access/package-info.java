/** Who read what was said in which run. */
@NullMarked
package dev.parley.domain.access;

import org.jspecify.annotations.NullMarked;
