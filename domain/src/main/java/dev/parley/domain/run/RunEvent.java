package dev.parley.domain.run;

import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What has happened in an interview run. Facts only: each can be understood without the definitions. */
public sealed interface RunEvent {

    /**
     * The run exists.
     *
     * @param fingerprint of the request that made it, so that a repeated create can be told from another one
     * @param keepsHistory whether work items carry the conversation so far (a model needs it, the built-in engine does not)
     * @param shortestPath nodes on the shortest way through the graph
     */
    record InterviewRunCreated(
            RunPins pins,
            Participant participant,
            Json.Object metadata,
            Optional<Instant> scheduledAt,
            Instant expiresAt,
            Optional<String> meetingUrl,
            Optional<String> dialInPin,
            boolean joinable,
            boolean consentRequired,
            String language,
            Pipeline pipeline,
            TimeLimits timeLimits,
            OptionalInt estimatedDurationM,
            int nodesTotal,
            int shortestPath,
            boolean keepsHistory,
            String fingerprint)
            implements RunEvent {}

    /** The scheduled time has come. */
    record InterviewRunOpened() implements RunEvent {}

    /** A sitting began. */
    record SessionOpened(SessionId sessionId, int number) implements RunEvent {}

    /** A sitting ended, at {@code closedAt} (a deadline may have passed before anybody noticed). */
    record SessionClosed(SessionId sessionId, SessionCloseReason reason, Instant closedAt) implements RunEvent {}

    /** The participant was shown this consent text. */
    record ConsentRequested(ConsentText text, String words) implements RunEvent {}

    /** The participant agreed to it. */
    record ConsentGranted(ConsentText text, String by) implements RunEvent {}

    /** The participant did not agree. */
    record ConsentDeclined(ConsentText text, String by) implements RunEvent {}

    /** The participant took consent back; what was said is not analysed. */
    record ConsentWithdrawn(ConsentText text, String by) implements RunEvent {}

    /** The conversation began. */
    record InterviewRunStarted() implements RunEvent {}

    /** The agent said something outside of a turn: intro, welcome back, a pointer to the form, goodbye at a time limit. */
    record AgentSpoke(Purpose purpose, Speech speech) implements RunEvent {
        /** Why the agent spoke. */
        public enum Purpose {
            INTRO,
            WELCOME_BACK,
            FORM_POINTER,
            OUTRO
        }
    }

    /**
     * The participant said something.
     *
     * @param nodeId the node it belongs to
     * @param steers whether it belongs to the open answer; false for an answer to a node already passed, and for much
     *     that is said beside a form
     */
    record MessageRecorded(
            SessionId sessionId,
            String nodeId,
            boolean steers,
            String content,
            Optional<String> clientMessageId,
            Optional<Instant> spokenAt,
            OptionalLong durationMs,
            OptionalDouble confidence)
            implements RunEvent {}

    /** The participant answered a form or custom node. */
    record ContentResponded(
            SessionId sessionId, String nodeId, NodeType nodeType, Json.Object data, Optional<String> clientMessageId)
            implements RunEvent {}

    /**
     * An interviewer was asked to assess the open answer.
     *
     * @param messages how many messages of the open answer it covers
     * @param superseded the language models that were asked for a result which this request makes void, because the participant
     *     went on talking
     */
    record AssessmentRequested(WorkId workId, String nodeId, int messages, Instant deadline, List<ModelCall> superseded)
            implements RunEvent {
        public AssessmentRequested {
            superseded = List.copyOf(superseded);
        }
    }

    /**
     * Language models were asked for a result that nobody waited for any more, or that could not be used. Nothing came of it but
     * what it cost.
     *
     * @param workId the work item that the result was for
     * @param calls in order; at least one has cost something
     */
    record ModelsAsked(WorkId workId, List<ModelCall> calls) implements RunEvent {
        public ModelsAsked {
            calls = List.copyOf(calls);
        }
    }

    /**
     * The agent took its turn: everything decided at once.
     *
     * @param assessment what the answer was found to be; empty when none was waited for, or none came in time
     * @param workId the work item whose result this is
     * @param step what was decided, and why
     * @param closed what the node left behind, when the step leaves it
     * @param opened the node the step opens
     * @param speech the agent's words; a node without text has none
     * @param calls the language models that were asked for it, in order
     */
    record TurnTaken(
            Optional<WorkId> workId,
            Optional<Assessment> assessment,
            Step step,
            Optional<NodeResult> closed,
            Optional<OpenedNode> opened,
            Optional<Speech> speech,
            List<ModelCall> calls)
            implements RunEvent {
        public TurnTaken {
            calls = List.copyOf(calls);
        }
    }

    /** The node a turn opened; {@code remainingNodes} on the shortest way to the end, itself included. */
    record OpenedNode(
            String nodeId, String questionKey, NodeType nodeType, String text, boolean required, int remainingNodes) {}

    /** The conversation is over and its results are being made. */
    record ConversationEnded(EndReason reason) implements RunEvent {}

    /** The responses were drawn. */
    record ResponsesRecorded(ResponsesId responsesId, List<ResponseItem> items, double completionRate, String engine)
            implements RunEvent {
        public ResponsesRecorded {
            items = List.copyOf(items);
        }
    }

    /** An analysis was made; the newest is current. {@code calls} are the language models that were asked, in order. */
    record AnalysisRecorded(
            AnalysisId analysisId, AnalysisResults results, String engine, String model, List<ModelCall> calls)
            implements RunEvent {
        public AnalysisRecorded {
            calls = List.copyOf(calls);
        }
    }

    /**
     * Somebody asked for one more analysis of a run that has ended.
     *
     * @param modelConfig the models asked for; those of the run's agent when empty
     */
    record AnalysisRequested(AnalysisId analysisId, Optional<ModelConfig> modelConfig) implements RunEvent {}

    /** An analysis that was asked for failed for good. */
    record AnalysisFailed(AnalysisId analysisId, String reason) implements RunEvent {}

    /** The run has another join link; those of earlier generations open nothing any more. The first link's is 0. */
    record JoinLinkRotated(int generation) implements RunEvent {}

    /** A pipeline step failed for good. */
    record PipelineStepFailed(PipelineStep step, String reason) implements RunEvent {}

    /** The run ended. */
    record InterviewRunEnded(RunStatus status, EndReason reason) implements RunEvent {}

    /** Everything said was removed; the earlier events become tombstones, so this one carries what is kept. */
    record InterviewRunErased(RunStatus status, EndReason endReason, ConsentStatus consentStatus, String fingerprint)
            implements RunEvent {}
}
