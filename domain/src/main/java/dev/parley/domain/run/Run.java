package dev.parley.domain.run;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Node;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run with all that deciding its next step needs. Bounded: closed answers are not in it beyond the values that conditions
 * read; what was said is in the events.
 *
 * @param setup everything fixed at creation
 * @param clock status, sessions and deadlines
 * @param progress where the conversation stands in the graph
 * @param results what the pipeline has delivered
 * @param linkGeneration which of its join links opens the run
 */
public record Run(
        RunState.Identity identity,
        long version,
        Setup setup,
        RunClock clock,
        Optional<EndReason> endReason,
        ConsentStatus consentStatus,
        Optional<ConsentText> consentText,
        Progress progress,
        Results results,
        int messageCount,
        List<String> recentClientMessageIds,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Instant createdAt,
        Instant updatedAt,
        int linkGeneration)
        implements RunState {

    public Run {
        recentClientMessageIds = List.copyOf(recentClientMessageIds);
    }

    /** What was fixed at creation: see {@link RunEvent.InterviewRunCreated}. */
    public record Setup(
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
            boolean keepsHistory) {}

    /**
     * Where the conversation stands.
     *
     * @param path ids of the nodes opened, in order; the open one last
     * @param current the open node
     * @param remainingNodes on the shortest way from the open node to the end, itself included
     * @param values what closed nodes left for conditions, by field name
     * @param history the conversation for a model, bounded, newest kept; unless the setup keeps it, only how the agent has probed
     * @param spent what models have cost so far
     */
    public record Progress(
            List<String> path,
            Optional<OpenNode> current,
            int remainingNodes,
            Map<String, Json> values,
            List<HistoryLine> history,
            ModelSpend spent) {
        public Progress {
            path = List.copyOf(path);
            values = Map.copyOf(values);
            history = List.copyOf(history);
        }
    }

    /**
     * The node the conversation is at.
     *
     * @param answer the participant's messages since it was opened, with their entries
     * @param followUpsAsked follow-ups and redirects
     * @param rephrased whether the question was asked once more: after a decline, or for a value
     * @param probingStopped whether a sensitive topic ended probing
     * @param pending the assessment waited for
     */
    public record OpenNode(
            String nodeId,
            List<Said> answer,
            int followUpsAsked,
            boolean rephrased,
            List<Technique> techniquesUsed,
            boolean probingStopped,
            Optional<PendingWork> pending) {
        public OpenNode {
            answer = List.copyOf(answer);
            techniquesUsed = List.copyOf(techniquesUsed);
        }

        Node node(RunDefinitions definitions) {
            return definitions.blueprint().spec().graph().node(nodeId).orElseThrow();
        }
    }

    /** A message of the open answer. */
    public record Said(EntryId entryId, String text) {}

    /** A work item that is out: it covers the first {@code messages} messages of the open answer. */
    public record PendingWork(WorkId workId, int messages, Instant deadline) {}

    /**
     * What the pipeline has delivered.
     *
     * @param analysisId the newest
     * @param requested analyses asked for after the end that are still waited for, oldest first
     */
    public record Results(
            Optional<ResponsesId> responsesId,
            Optional<AnalysisId> analysisId,
            List<PipelineStep> failed,
            List<AnalysisId> requested) {
        /** Nothing yet. */
        public static final Results NONE = new Results(Optional.empty(), Optional.empty(), List.of(), List.of());

        public Results {
            failed = List.copyOf(failed);
            requested = List.copyOf(requested);
        }
    }

    /** The run with another join link. */
    Run linked(int generation) {
        return new Run(
                identity,
                version,
                setup,
                clock,
                endReason,
                consentStatus,
                consentText,
                progress,
                results,
                messageCount,
                recentClientMessageIds,
                startedAt,
                completedAt,
                createdAt,
                updatedAt,
                generation);
    }

    /** Where the run stands. */
    public RunStatus status() {
        return clock.status();
    }

    /** The sittings so far. */
    public Sessions sessions() {
        return clock.sessions();
    }

    /** What is kept of the run in the hot store once it has ended. */
    public FinishedRun finished() {
        return new FinishedRun(
                identity,
                version,
                status(),
                endReason.orElseThrow(),
                consentStatus,
                results.responsesId().isPresent(),
                results.analysisId().isPresent(),
                false,
                results.requested(),
                linkGeneration);
    }
}
