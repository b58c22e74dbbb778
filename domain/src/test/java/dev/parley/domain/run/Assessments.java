package dev.parley.domain.run;

import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.turn.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assessments that specs talk about. */
final class Assessments {

    private Assessments() {}

    static Assessment complete() {
        return make(true, 0.95, false, false, false, List.of(), Optional.empty(), Map.of());
    }

    static Assessment thin() {
        return make(true, 0.2, false, false, false, List.of(), Optional.empty(), Map.of());
    }

    static Assessment half() {
        return make(true, 0.5, false, false, false, List.of(), Optional.empty(), Map.of());
    }

    static Assessment hintSatisfied() {
        return make(true, 0.5, true, false, false, List.of(), Optional.empty(), Map.of());
    }

    static Assessment offTopic() {
        return make(false, 0.1, false, true, false, List.of(), Optional.empty(), Map.of());
    }

    static Assessment declined() {
        return make(false, 0, false, false, true, List.of(), Optional.empty(), Map.of());
    }

    static Assessment asking(ParticipantAsk ask) {
        return new Assessment(
                false,
                0,
                false,
                false,
                false,
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                0.9,
                "it is a request",
                "builtin/2",
                Optional.of(ask),
                Optional.empty());
    }

    static Assessment sensitive() {
        return make(true, 0.3, false, false, false, List.of("health"), Optional.empty(), Map.of());
    }

    static Assessment withValue(Json value) {
        return make(true, 0.9, false, false, false, List.of(), Optional.of(value), Map.of());
    }

    static Assessment verdict(int edge, Verdict verdict) {
        return make(true, 0.9, false, false, false, List.of(), Optional.empty(), Map.of(edge, verdict));
    }

    private static Assessment make(
            boolean addressed,
            double completeness,
            boolean hint,
            boolean offTopic,
            boolean declined,
            List<String> sensitive,
            Optional<Json> value,
            Map<Integer, Verdict> verdicts) {
        return new Assessment(
                addressed,
                completeness,
                hint,
                offTopic,
                declined,
                sensitive,
                value,
                verdicts,
                Optional.of(Sentiment.NEUTRAL),
                0.9,
                "because",
                "builtin/1",
                Optional.empty(),
                Optional.empty());
    }
}
