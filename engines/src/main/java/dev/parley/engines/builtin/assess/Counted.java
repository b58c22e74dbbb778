package dev.parley.engines.builtin.assess;

import java.math.BigDecimal;

/**
 * A number as it stands in an answer.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param article whether its word is an article too, as German "eine"
 */
record Counted(BigDecimal value, int first, int last, boolean article) {}
