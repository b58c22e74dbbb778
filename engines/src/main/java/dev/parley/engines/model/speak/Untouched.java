package dev.parley.engines.model.speak;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follow-ups leave the agent's sensitive topics alone, by their own and by other usual words, as far as neither the question nor the
 * answer speaks of them in that word.
 *
 * @param topics as the agent names them
 * @param here what is spoken of: the node's question and the open answer
 */
record Untouched(List<String> topics, List<String> here, Language language) implements Rule {

    private static final PerLanguage<List<Set<String>>> GROUPS = new PerLanguage<>(Untouched::groups);

    private static List<Set<String>> groups(Language language) {
        var lists = Sections.load("sensitive-" + language.code() + ".txt");
        return lists.names().stream()
                .map(name -> stems(String.join(" ", lists.lines(name)), language))
                .toList();
    }

    @Override
    public Optional<String> problem(String words) {
        var fresh = new HashSet<>(stems(words, language));
        here.forEach(text -> fresh.removeAll(stems(text, language)));
        return topics.stream()
                        .flatMap(topic -> Arrays.stream(topic.split("[/,;]")))
                        .anyMatch(topic -> touches(fresh, stems(topic, language)))
                ? Optional.of("It asks about something that is never to be asked about; do not.")
                : Optional.empty();
    }

    private boolean touches(Set<String> fresh, Set<String> topic) {
        return !topic.isEmpty()
                && (fresh.containsAll(topic)
                        || GROUPS.of(language).stream()
                                .filter(group -> group.containsAll(topic))
                                .anyMatch(group -> !Collections.disjoint(group, fresh)));
    }

    /** Of all words: "pay" may be an everyday word and a topic. */
    private static Set<String> stems(String text, Language language) {
        return Text.of(text, language).stems();
    }
}
