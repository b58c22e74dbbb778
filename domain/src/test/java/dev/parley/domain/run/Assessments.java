package dev.parley.domain.run;

import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.AssessmentDraft;
import dev.parley.domain.turn.DeclineReason;
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
        return draft().addressed(0.95).done();
    }

    static Assessment thin() {
        return draft().addressed(0.2).done();
    }

    static Assessment half() {
        return draft().addressed(0.5).done();
    }

    static Assessment hintSatisfied() {
        return draft().addressed(0.5).hintSatisfied(true).done();
    }

    static Assessment offTopic() {
        return draft().addressed(false, 0.1).offTopic(true).done();
    }

    static Assessment declined() {
        return draft().declined(true).done();
    }

    static Assessment declined(DeclineReason reason) {
        return draft().declined(true).declineReason(Optional.of(reason)).done();
    }

    static Assessment asking(ParticipantAsk ask) {
        return draft().sentiment(Optional.empty())
                .rationale("it is a request")
                .ask(Optional.of(ask))
                .done();
    }

    static Assessment sensitive() {
        return draft().addressed(0.3).sensitiveTopics(List.of("health")).done();
    }

    static Assessment withValue(Json value) {
        return draft().addressed(0.9).value(Optional.of(value)).done();
    }

    static Assessment verdict(int edge, Verdict verdict) {
        return draft().addressed(0.9).edgeVerdicts(Map.of(edge, verdict)).done();
    }

    private static AssessmentDraft draft() {
        return Assessment.by("builtin/1")
                .sentiment(Optional.of(Sentiment.NEUTRAL))
                .confidence(0.9)
                .rationale("because");
    }
}
