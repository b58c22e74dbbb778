package dev.parley.domain.graph;

import java.util.Optional;

/** What the {@code field} of a structured condition points to. */
public sealed interface FieldPath {

    /** Part of every node that is answered by messages: whether it was answered. */
    String ANSWERED = "answered";

    /** Part of a node answered by messages: how the answer feels. */
    String SENTIMENT = "sentiment";

    /** Part of a node answered by messages: how many words the participant used. */
    String WORD_COUNT = "word_count";

    /** Where the run's own metadata begins; for this reason not a question key. */
    String METADATA = "metadata";

    /** {@code <question key>}: the value of the node's answer. */
    record Answer(String questionKey) implements FieldPath {}

    /** {@code <question key>.<part>}: a form field, or one of the parts that every node has. */
    record Part(String questionKey, String part) implements FieldPath {}

    /** {@code participant.metadata.<name>}; the name may contain dots. */
    record ParticipantMetadata(String name) implements FieldPath {}

    /** {@code metadata.<name>} of the run; the name may contain dots. */
    record Metadata(String name) implements FieldPath {}

    /** What the text points to; empty when it has none of the four forms. */
    static Optional<FieldPath> parse(String field) {
        var participantPrefix = "participant." + METADATA + ".";
        if (field.startsWith(participantPrefix)) {
            return named(field.substring(participantPrefix.length())).map(ParticipantMetadata::new);
        }
        var prefix = METADATA + ".";
        if (field.startsWith(prefix)) {
            return named(field.substring(prefix.length())).map(Metadata::new);
        }
        int dot = field.indexOf('.');
        if (dot < 0) {
            return Keys.isKey(field) ? Optional.of(new Answer(field)) : Optional.empty();
        }
        var key = field.substring(0, dot);
        var part = field.substring(dot + 1);
        return Keys.isKey(key) && Keys.isKey(part) ? Optional.of(new Part(key, part)) : Optional.empty();
    }

    private static Optional<String> named(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
