package dev.parley.domain.view;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunState;
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

/** Writes the history of a run, one event a second. */
public final class RunLog {

    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    public static final RunId RUN = new RunId(new UUID(7, 7));
    public static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);
    public static final SessionId FIRST = new SessionId(new UUID(3, 1));
    public static final SessionId SECOND = new SessionId(new UUID(3, 2));

    private final List<EventEnvelope<RunEvent>> events = new ArrayList<>();

    public static RunLog created(Pipeline pipeline) {
        return created(pipeline, "en");
    }

    /** In an interview's language. */
    public static RunLog created(Pipeline pipeline, String language) {
        return new RunLog()
                .add(new RunEvent.InterviewRunCreated(
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
                        language,
                        pipeline,
                        new TimeLimits(
                                Optional.empty(), Optional.empty(), Duration.ofMinutes(30), Duration.ofHours(24)),
                        OptionalInt.empty(),
                        2,
                        2,
                        false,
                        "fingerprint"));
    }

    /** A run whose participant has come and is asked the first question. */
    public static RunLog asked() {
        return created(Pipeline.ALL)
                .open(FIRST, 1)
                .add(new RunEvent.InterviewRunStarted())
                .asks("n1", "Why did you come?");
    }

    public RunLog open(SessionId session, int number) {
        return add(new RunEvent.SessionOpened(session, number));
    }

    public RunLog asks(String nodeId, String text) {
        return add(new RunEvent.TurnTaken(
                Optional.empty(),
                Optional.empty(),
                new Step.MoveOn(OptionalInt.empty(), nodeId, "next"),
                Optional.empty(),
                Optional.of(new RunEvent.OpenedNode(nodeId, "key_" + nodeId, NodeType.QUESTION, text, true, 1)),
                Optional.of(new Speech(text, EntryType.UTTERANCE, Optional.empty(), Speech.CORE)),
                List.of()));
    }

    public RunLog says(String nodeId, String words) {
        return message(nodeId, true, words);
    }

    /** To a node already passed. */
    public RunLog adds(String nodeId, String words) {
        return message(nodeId, false, words);
    }

    private RunLog message(String nodeId, boolean steers, String words) {
        return add(new RunEvent.MessageRecorded(
                FIRST,
                nodeId,
                steers,
                words,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty()));
    }

    public RunLog add(RunEvent event) {
        long version = events.size() + 1L;
        events.add(new EventEnvelope<>(
                new EventMeta(
                        DerivedId.of("event", RUN.value(), version),
                        TENANT,
                        RUN.value(),
                        version,
                        START.plusSeconds(version),
                        new CommandId(new UUID(6, version)),
                        "test",
                        "correlation"),
                event));
        return this;
    }

    /** The entry that the newest event is. */
    public EntryId lastEntry() {
        return RunIds.entry(RUN, events.size());
    }

    public List<EventEnvelope<RunEvent>> events() {
        return List.copyOf(events);
    }

    Run run() {
        RunState state = RunState.None.NONE;
        for (EventEnvelope<RunEvent> event : events) {
            state = RunFold.evolve(state, event);
        }
        return (Run) state;
    }

    public RunView view() {
        return RunViews.of(run());
    }
}
