/** Every limit of the engine, each with its one home. */
@NullMarked
package dev.parley.domain.limits;

import org.jspecify.annotations.NullMarked;
