package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hears of death, loss and grave illness.
 *
 * @param anywhere whatever else is said
 * @param deaths of somebody who stands close by: a battery dies as well
 * @param losses of somebody who stands right behind: a suitcase is lost as well
 * @param people who can be mourned
 * @param unnamed those of them who are words for anybody: "I lost the file he sent me"
 */
record Grief(Phrases anywhere, List<String> deaths, List<String> losses, Set<String> people, Set<String> unnamed) {

    /** "My father, who had been ill, died." */
    private static final int CLOSE = 6;

    private static final int RIGHT_BEHIND = 3;

    boolean isIn(String words) {
        return anywhere.anyIn(words)
                || deaths.stream().anyMatch(death -> Closeness.isBeside(death, words, people, CLOSE, CLOSE))
                || losses.stream().anyMatch(loss -> Closeness.isBeside(loss, words, named(), 0, RIGHT_BEHIND));
    }

    private Set<String> named() {
        return people.stream().filter(word -> !unnamed.contains(word)).collect(Collectors.toUnmodifiableSet());
    }
}
