/** One call of a model: limits, budget, retries, circuit breakers, deadlines, repair and the account of it all. */
@NullMarked
package dev.parley.engines.model.call;

import org.jspecify.annotations.NullMarked;
