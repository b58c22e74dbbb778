package dev.parley.domain.turn;

import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a node's answer offers to conditions, by field name as conditions write it: {@code <key>}, {@code <key>.answered},
 * {@code <key>.sentiment}, {@code <key>.word_count}, {@code <key>.<form field>}.
 */
public final class NodeFacts {

    private NodeFacts() {}

    /**
     * Of an open answer; without an assessment the value is the verbatim text, and any words count as an answer. Words do not fill in
     * a form.
     */
    public static Map<String, Json> ofAnswer(Node node, List<String> answer, Optional<Assessment> assessment) {
        if (node.type().isFilledIn()) {
            return ofData(node, Json.Object.EMPTY);
        }
        var facts = new LinkedHashMap<String, Json>();
        String verbatim = String.join("\n", answer);
        boolean answered =
                assessment.map(found -> found.addressed() && !found.declined()).orElse(!verbatim.isBlank());
        facts.put(node.key() + ".answered", Json.bool(answered));
        facts.put(node.key() + ".word_count", Json.number(words(verbatim)));
        assessment
                .flatMap(Assessment::sentiment)
                .ifPresent(sentiment -> facts.put(
                        node.key() + ".sentiment", Json.text(sentiment.name().toLowerCase(Locale.ROOT))));
        if (answered) {
            facts.put(node.key(), assessment.flatMap(Assessment::value).orElseGet(() -> Json.text(readable(verbatim))));
        }
        return facts;
    }

    /** Of a form's or custom node's data. */
    public static Map<String, Json> ofData(Node node, Json.Object data) {
        var facts = new LinkedHashMap<String, Json>();
        facts.put(
                node.key() + ".answered",
                Json.bool(data.members().values().stream().anyMatch(value -> !(value instanceof Json.Null))));
        data.members().forEach((field, value) -> {
            if (!(value instanceof Json.Null)) {
                facts.put(node.key() + "." + field, value);
            }
        });
        return facts;
    }

    /** Words in a text, as the transcript counts them: runs of characters between white space. */
    public static int words(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    }

    /** At most what a condition may read, cut between characters. */
    private static String readable(String verbatim) {
        if (verbatim.length() * 3L <= Limits.CONDITION_TEXT_BYTES) {
            return verbatim;
        }
        int end = Math.min(verbatim.length(), Limits.CONDITION_TEXT_BYTES);
        while (verbatim.substring(0, end).getBytes(StandardCharsets.UTF_8).length > Limits.CONDITION_TEXT_BYTES) {
            end = verbatim.offsetByCodePoints(end, -1);
        }
        return verbatim.substring(0, end);
    }
}
