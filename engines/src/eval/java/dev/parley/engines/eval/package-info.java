/** Scores the engines on answers and interviews that were labelled by hand: {@code ./mvnw -pl engines -Peval verify}. */
@NullMarked
package dev.parley.engines.eval;

import org.jspecify.annotations.NullMarked;
