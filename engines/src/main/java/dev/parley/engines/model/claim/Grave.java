package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Illness, debts, divorce, crimes and the like are told of nobody who did not speak of them, in whichever words of theirs. */
final class Grave {

    /** Stands before words that only may mean the topic. */
    private static final String BROAD = "~";

    private static final PerLanguage<List<Topic>> TOPICS = new PerLanguage<>(Grave::topics);

    /** @param narrow stems that mean the topic; {@code all} those that may */
    private record Topic(Set<String> narrow, Set<String> all) {}

    private Grave() {}

    private static List<Topic> topics(Language language) {
        var lists = Sections.load("sensitive-" + language.code() + ".txt");
        return lists.names().stream()
                .map(name -> new Topic(
                        stems(lists.lines(name).stream().filter(line -> !line.startsWith(BROAD)), language),
                        stems(lists.lines(name).stream(), language)))
                .toList();
    }

    private static Set<String> stems(Stream<String> lines, Language language) {
        return Text.of(String.join(" ", lines.toList()), language).stems();
    }

    static boolean hold(Text claim, Evidence evidence) {
        var told = claim.stems();
        var known = Subject.stems(evidence.said());
        known.addAll(Subject.stems(evidence.asked()));
        return TOPICS.of(claim.language()).stream()
                .filter(topic -> !Collections.disjoint(topic.narrow(), told))
                .noneMatch(topic -> Collections.disjoint(topic.all(), known));
    }
}
