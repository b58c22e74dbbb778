package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.LinearHead;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what kind a message is: one linear head a kind, learned from made-up messages ({@code practice-kinds-*.txt} among the
 * tests); in English from the meaning of the message, in every language from how it is put ({@link Phrasing}). The weights are
 * packaged; a test holds them against what is learned, and writes them anew when asked to. Immutable.
 */
final class KindHead {

    /** How strongly the weights are held back; chosen by leaving a tenth of the messages out in turn. */
    static final double RIDGE_OF_MEANING = 1.0;

    static final double RIDGE_OF_PHRASING = 0.7;

    private final Map<MessageKind, LinearHead> heads;

    private KindHead(Map<MessageKind, LinearHead> heads) {
        this.heads = heads;
    }

    /** How much a message is of each kind: about 1 for one that is, about 0 for one that is not. */
    record Scores(Map<MessageKind, Double> all) {

        double of(MessageKind kind) {
            return all.getOrDefault(kind, 0.0);
        }

        double of(Set<MessageKind> kinds) {
            return kinds.stream().mapToDouble(this::of).sum();
        }

        /** Whether it is that kind rather than any other, so clearly, and hardly an answer. */
        boolean is(MessageKind kind, double atLeast, double answerAtMost) {
            double score = of(kind);
            return score >= atLeast
                    && of(MessageKind.ANSWER) <= answerAtMost
                    && all.values().stream().allMatch(other -> other <= score);
        }

        /** What two heads say between them. */
        Scores and(Scores others) {
            var both = new EnumMap<MessageKind, Double>(MessageKind.class);
            all.forEach((kind, score) -> both.put(kind, (score + others.of(kind)) / 2));
            return new Scores(both);
        }
    }

    /** A message and its kind. */
    record Labelled(Vector message, MessageKind kind) {}

    /** By the meaning of an English message. */
    static KindHead ofMeaning() {
        return Packaged.MEANING;
    }

    /** By how a message in that language is put. */
    static KindHead ofPhrasing(Language language) {
        return Packaged.PHRASING.of(language);
    }

    /** Reads what is packaged, so that no participant waits for it. */
    static void warm() {
        Packaged.PHRASING.of(Language.EN);
    }

    /** Learns from messages of all kinds; the rare kinds count as much as the frequent ones. */
    static KindHead learn(List<Labelled> messages, double ridge) {
        var vectors = messages.stream().map(Labelled::message).toList();
        var counts = new double[messages.size()];
        for (int at = 0; at < counts.length; at++) {
            var kind = messages.get(at).kind();
            long alike = messages.stream().filter(other -> other.kind() == kind).count();
            counts[at] = (double) messages.size() / (MessageKind.values().length * alike);
        }
        var kinds = List.of(MessageKind.values());
        var learned = LinearHead.learn(
                vectors, kinds.stream().map(kind -> targets(messages, kind)).toList(), counts, ridge);
        var heads = new EnumMap<MessageKind, LinearHead>(MessageKind.class);
        kinds.forEach(kind -> heads.put(kind, learned.get(kind.ordinal())));
        return new KindHead(heads);
    }

    private static double[] targets(List<Labelled> messages, MessageKind kind) {
        return messages.stream()
                .mapToDouble(message -> message.kind() == kind ? 1 : 0)
                .toArray();
    }

    Scores of(Vector message) {
        var scores = new EnumMap<MessageKind, Double>(MessageKind.class);
        heads.forEach((kind, head) -> scores.put(kind, head.of(message)));
        return new Scores(scores);
    }

    /** As a list to package. */
    String written() {
        var text = new StringBuilder("# Written by KindHeadTest (-Dparley.write-head=true) from practice-*.txt.\n");
        heads.forEach((kind, head) -> text.append('[')
                .append(kind.section())
                .append("]\n")
                .append(head.written())
                .append('\n'));
        return text.toString();
    }

    private static final class Packaged {
        private static final KindHead MEANING = load("kinds-head.txt");
        private static final PerLanguage<KindHead> PHRASING =
                new PerLanguage<>(language -> load("kinds-head-" + language.code() + ".txt"));

        private static KindHead load(String name) {
            var sections = Sections.load(name);
            var heads = new EnumMap<MessageKind, LinearHead>(MessageKind.class);
            for (var kind : MessageKind.values()) {
                heads.put(kind, LinearHead.read(sections.lines(kind.section()).getFirst()));
            }
            return new KindHead(heads);
        }
    }
}
