package dev.parley.domain.run;

import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.TurnResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What can be asked of an interview run; the run is named by the command's meta. */
public sealed interface RunCommand {

    /** Commands that a producer or a REST client may send. */
    sealed interface Public extends RunCommand {}

    /** Commands that only Parley's own workers and timers may send. */
    sealed interface Internal extends RunCommand {}

    /**
     * Makes a run.
     *
     * @param agentId the blueprint's agent when empty
     * @param channelId the built-in chat channel when neither channel nor connector is given
     * @param pins the exact revisions, resolved by the door; empty as sent by a producer
     */
    record CreateInterviewRun(
            BlueprintId blueprintId,
            Optional<AgentId> agentId,
            Optional<ChannelId> channelId,
            Optional<ConnectorId> connectorId,
            Participant participant,
            Optional<Instant> scheduledAt,
            Optional<Instant> expiresAt,
            Optional<String> meetingUrl,
            Json.Object metadata,
            Optional<RunPins> pins)
            implements Public {}

    /** The participant comes: opens a session. */
    record JoinInterviewRun() implements Public {}

    /** The participant goes: closes the open session, not the run. */
    record LeaveInterviewRun() implements Public {}

    /** The participant agrees to the consent text shown. */
    record GrantConsent() implements Public {}

    /** The participant does not agree; after having agreed, this takes the consent back. */
    record DeclineConsent() implements Public {}

    /** The participant takes the consent back. */
    record WithdrawConsent() implements Public {}

    /**
     * The participant said something. Joins by itself when no session is open.
     *
     * @param clientMessageId makes a resent message harmless
     * @param nodeId the node it answers; the open one when empty
     * @param spokenAt when it was said, by the producer's clock
     * @param durationMs how long it took to say
     * @param confidence of speech recognition, 0 to 1
     */
    record RecordMessage(
            String content,
            Optional<String> clientMessageId,
            Optional<String> nodeId,
            Optional<Instant> spokenAt,
            OptionalLong durationMs,
            OptionalDouble confidence)
            implements Public {}

    /** The participant answered a form or a custom node. */
    record RespondToNode(String nodeId, Json.Object data, Optional<String> clientMessageId) implements Public {}

    /** Ends the conversation; what was said is processed. */
    record EndInterviewRun() implements Public {}

    /** Gives the run up; nothing is processed. */
    record CancelInterviewRun(Optional<String> reason) implements Public {}

    /** Removes everything that was said. */
    record EraseInterviewRun() implements Public {}

    /** Makes a new join link; the one there was opens nothing from now on. */
    record RotateJoinLink() implements Public {}

    /**
     * Analyses a run that has ended once more; what was found before is kept.
     *
     * @param modelConfig the models to do it with; those of the run's agent when empty
     */
    record RequestAnalysis(Optional<ModelConfig> modelConfig) implements Public {}

    /** An interviewer's result for a work item. */
    record RecordAssessment(WorkId workId, TurnResult result) implements Internal {}

    /** The responses drawn from a conversation that is over. */
    record RecordResponses(List<ResponseItem> items, double completionRate, String engine) implements Internal {
        public RecordResponses {
            items = List.copyOf(items);
        }
    }

    /**
     * The analysis of a conversation that is over.
     *
     * @param requested the analysis that was asked for; empty for the one of the pipeline
     * @param calls the language models that were asked, in order
     */
    record RecordAnalysis(
            Optional<AnalysisId> requested, AnalysisResults results, String engine, String model, List<ModelCall> calls)
            implements Internal {
        public RecordAnalysis {
            calls = List.copyOf(calls);
        }
    }

    /** An analysis that was asked for failed for good. */
    record RecordAnalysisFailure(AnalysisId analysisId, String reason) implements Internal {}

    /** A pipeline step failed for good. */
    record RecordPipelineFailure(PipelineStep step, String reason) implements Internal {}

    /** A timer: apply every deadline that has passed by now. Early or late, it does nothing else. */
    record CheckDeadlines() implements Internal {}

    /**
     * A canary: goes the whole way of a command and its event, changes nothing and leaves nothing behind.
     *
     * @param number by which its sender knows it again at the other end; later ones have higher numbers
     */
    record PassCanary(long number) implements Internal {}
}
