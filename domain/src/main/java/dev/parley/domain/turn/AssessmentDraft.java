package dev.parley.domain.turn;

import dev.parley.domain.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment under way, its parts by their names. What nobody names is as in an answer of which nothing can be said: not
 * addressed, nothing found. Not thread-safe.
 */
public final class AssessmentDraft {

    private final String engine;
    private boolean addressed;
    private double completeness;
    private boolean hintSatisfied;
    private boolean offTopic;
    private boolean declined;
    private List<String> sensitiveTopics = List.of();
    private Optional<Json> value = Optional.empty();
    private Map<Integer, Verdict> edgeVerdicts = Map.of();
    private Optional<Sentiment> sentiment = Optional.empty();
    private double confidence = 1;
    private String rationale = "";
    private Optional<ParticipantAsk> ask = Optional.empty();
    private Optional<String> prompt = Optional.empty();
    private Optional<DeclineReason> declineReason = Optional.empty();

    AssessmentDraft(String engine) {
        this.engine = engine;
    }

    /** It speaks to the question, and tells so much of what there is to tell, from 0 to 1. */
    public AssessmentDraft addressed(double completeness) {
        return addressed(true, completeness);
    }

    /** Whether it speaks to the question, and how much of what there is to tell it tells, from 0 to 1. */
    public AssessmentDraft addressed(boolean addressed, double completeness) {
        this.addressed = addressed;
        this.completeness = completeness;
        return this;
    }

    public AssessmentDraft hintSatisfied(boolean hintSatisfied) {
        this.hintSatisfied = hintSatisfied;
        return this;
    }

    public AssessmentDraft offTopic(boolean offTopic) {
        this.offTopic = offTopic;
        return this;
    }

    /** Whether the participant declines, for a reason that is not known; {@link #declineReason} tells one that is. */
    public AssessmentDraft declined(boolean declined) {
        this.declined = declined;
        this.declineReason = Optional.empty();
        return this;
    }

    public AssessmentDraft declineReason(Optional<DeclineReason> declineReason) {
        this.declineReason = declineReason;
        return this;
    }

    public AssessmentDraft sensitiveTopics(List<String> sensitiveTopics) {
        this.sensitiveTopics = sensitiveTopics;
        return this;
    }

    public AssessmentDraft value(Optional<Json> value) {
        this.value = value;
        return this;
    }

    public AssessmentDraft edgeVerdicts(Map<Integer, Verdict> edgeVerdicts) {
        this.edgeVerdicts = edgeVerdicts;
        return this;
    }

    public AssessmentDraft sentiment(Optional<Sentiment> sentiment) {
        this.sentiment = sentiment;
        return this;
    }

    public AssessmentDraft confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    public AssessmentDraft rationale(String rationale) {
        this.rationale = rationale;
        return this;
    }

    public AssessmentDraft ask(Optional<ParticipantAsk> ask) {
        this.ask = ask;
        return this;
    }

    public AssessmentDraft prompt(Optional<String> prompt) {
        this.prompt = prompt;
        return this;
    }

    /**
     * The assessment.
     *
     * @throws IllegalArgumentException when a share is not between 0 and 1
     */
    public Assessment done() {
        return new Assessment(
                addressed,
                completeness,
                hintSatisfied,
                offTopic,
                declined,
                sensitiveTopics,
                value,
                edgeVerdicts,
                sentiment,
                confidence,
                rationale,
                engine,
                ask,
                prompt,
                declineReason);
    }
}
