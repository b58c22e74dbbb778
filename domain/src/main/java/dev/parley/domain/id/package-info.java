/** Typed identifiers and the tenant every aggregate belongs to. */
@NullMarked
package dev.parley.domain.id;

import org.jspecify.annotations.NullMarked;
