/** Assessment by a model. */
@NullMarked
package dev.parley.engines.model.assess;

import org.jspecify.annotations.NullMarked;
