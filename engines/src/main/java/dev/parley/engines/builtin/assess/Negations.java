package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Vocabulary;

/** Words that turn a statement round. */
final class Negations {

    private Negations() {}

    static boolean is(String word, Vocabulary lists) {
        return lists.has("negation", word) || word.endsWith("n't");
    }
}
