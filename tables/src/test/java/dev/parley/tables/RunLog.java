package dev.parley.tables;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.run.Speech;
import dev.parley.domain.run.TimeLimits;
import dev.parley.domain.turn.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Writes the history of a run with one question, one event a second. */
final class RunLog {

    static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final SessionId SESSION = new SessionId(new UUID(3, 1));
    private static final String NODE = "n1";

    private final RunId run;
    private final List<EventEnvelope<RunEvent>> events = new ArrayList<>();

    /** The participant is asked the question. */
    RunLog(long number) {
        run = new RunId(new UUID(7, number));
        add(new RunEvent.InterviewRunCreated(
                        new RunPins(
                                new BlueprintId(new UUID(4, 4)),
                                1,
                                new AgentId(new UUID(5, 5)),
                                1,
                                Optional.empty(),
                                Optional.empty()),
                        Participant.ANONYMOUS,
                        Json.Object.EMPTY,
                        Optional.empty(),
                        START.plus(Duration.ofDays(30)),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        false,
                        "en",
                        Pipeline.ALL,
                        new TimeLimits(
                                Optional.empty(), Optional.empty(), Duration.ofMinutes(30), Duration.ofHours(24)),
                        OptionalInt.empty(),
                        1,
                        1,
                        false,
                        "fingerprint"))
                .add(new RunEvent.SessionOpened(SESSION, 1))
                .add(new RunEvent.InterviewRunStarted())
                .add(new RunEvent.TurnTaken(
                        Optional.empty(),
                        Optional.empty(),
                        new Step.MoveOn(OptionalInt.empty(), NODE, "next"),
                        Optional.empty(),
                        Optional.of(new RunEvent.OpenedNode(NODE, "why", NodeType.QUESTION, "Why?", true, 1)),
                        Optional.of(new Speech("Why?", EntryType.UTTERANCE, Optional.empty(), Speech.CORE)),
                        List.of()));
    }

    RunLog says(String words) {
        return add(new RunEvent.MessageRecorded(
                SESSION,
                NODE,
                true,
                words,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty()));
    }

    /** Everything after the newest message, which is cited. */
    RunLog completed() {
        EntryId cited = RunIds.entry(run, events.size());
        var item = new ResponseItem(
                NODE,
                NodeType.QUESTION,
                "why",
                true,
                Optional.empty(),
                List.of(cited),
                0,
                true,
                Optional.empty(),
                Optional.empty());
        return add(new RunEvent.ConversationEnded(EndReason.GRAPH_COMPLETED))
                .add(new RunEvent.ResponsesRecorded(new ResponsesId(new UUID(8, 8)), List.of(item), 1.0, "builtin/1"))
                .analysed(1)
                .add(new RunEvent.InterviewRunEnded(RunStatus.COMPLETED, EndReason.GRAPH_COMPLETED));
    }

    RunLog analysed(long number) {
        return add(new RunEvent.AnalysisRecorded(
                new AnalysisId(new UUID(9, number)),
                new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of()),
                "builtin/1",
                "builtin/1",
                List.of()));
    }

    RunLog erased() {
        return add(new RunEvent.InterviewRunErased(
                RunStatus.COMPLETED, EndReason.GRAPH_COMPLETED, ConsentStatus.NOT_REQUIRED, "fingerprint"));
    }

    private RunLog add(RunEvent event) {
        long version = events.size() + 1L;
        events.add(new EventEnvelope<>(
                new EventMeta(
                        DerivedId.of("event", run.value(), version),
                        new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST),
                        run.value(),
                        version,
                        START.plusSeconds(version),
                        new CommandId(new UUID(6, version)),
                        "test",
                        "correlation"),
                event));
        return this;
    }

    RunId run() {
        return run;
    }

    List<EventEnvelope<RunEvent>> events() {
        return List.copyOf(events);
    }
}
