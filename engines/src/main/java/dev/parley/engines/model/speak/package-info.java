/** The agent's words by a model. */
@NullMarked
package dev.parley.engines.model.speak;

import org.jspecify.annotations.NullMarked;
