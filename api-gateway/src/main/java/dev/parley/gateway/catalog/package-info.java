/** Resolving the ids in a request to exact, immutable revisions. */
@NullMarked
package dev.parley.gateway.catalog;

import org.jspecify.annotations.NullMarked;
