package dev.parley.projections;

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
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.run.SessionCloseReason;
import dev.parley.domain.run.Speech;
import dev.parley.domain.run.TimeLimits;
import dev.parley.domain.turn.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Writes the history of one run, one event a second. */
public final class Histories {

    public static final BlueprintId BLUEPRINT = new BlueprintId(new UUID(4, 4));
    public static final AgentId AGENT = new AgentId(new UUID(5, 5));

    private final RunId run;
    private final Tenant tenant;
    private final Instant createdAt;
    private final List<EventEnvelope<RunEvent>> events = new ArrayList<>();
    private final List<ResponseItem> items = new ArrayList<>();
    private final List<EntryId> answer = new ArrayList<>();
    private final SessionId session;

    private Histories(RunId run, Tenant tenant, Instant createdAt) {
        this.run = run;
        this.tenant = tenant;
        this.createdAt = createdAt;
        this.session = new SessionId(DerivedId.of("session", run.value(), 1));
    }

    /** A run that was just created. */
    public static Histories created(RunId run, Tenant tenant, Instant at) {
        return created(run, tenant, at, BLUEPRINT);
    }

    /** A run that was just created on that blueprint. */
    public static Histories created(RunId run, Tenant tenant, Instant at, BlueprintId blueprint) {
        var pins = new RunPins(blueprint, 1, AGENT, 1, Optional.empty(), Optional.empty());
        var participant = new Participant(Optional.of("external"), Optional.of("Ada"), Json.Object.EMPTY);
        return created(run, tenant, at, pins, participant, Json.Object.EMPTY);
    }

    /** A run that was just created with these. */
    public static Histories created(
            RunId run, Tenant tenant, Instant at, RunPins pins, Participant participant, Json.Object metadata) {
        return new Histories(run, tenant, at).add(creation(at, pins, participant, metadata));
    }

    /** A whole interview with as many questions as chance will have it, or a part of one. */
    public static List<EventEnvelope<RunEvent>> random(RunId run, Tenant tenant, Instant at, RandomGenerator random) {
        var history = created(run, tenant, at);
        if (random.nextInt(5) == 0) {
            return history.events();
        }
        history.joined();
        int questions = random.nextInt(5);
        for (int i = 0; i < questions; i++) {
            history.asks("n" + i, "Question " + i + "?");
            int messages = random.nextInt(3);
            for (int j = 0; j < messages; j++) {
                history.says("n" + i, "Answer " + random.nextInt(1_000) + " — exactly so.");
            }
            history.leaves("n" + i);
        }
        return random.nextBoolean() ? history.finished().events() : history.events();
    }

    public Histories joined() {
        return add(new RunEvent.SessionOpened(session, 1)).add(new RunEvent.InterviewRunStarted());
    }

    public Histories asks(String nodeId, String text) {
        answer.clear();
        return add(new RunEvent.TurnTaken(
                Optional.empty(),
                Optional.empty(),
                new Step.MoveOn(OptionalInt.empty(), nodeId, "next"),
                Optional.empty(),
                Optional.of(new RunEvent.OpenedNode(nodeId, "key_" + nodeId, NodeType.QUESTION, text, true, 1)),
                Optional.of(new Speech(text, EntryType.UTTERANCE, Optional.empty(), Speech.CORE)),
                List.of()));
    }

    public Histories says(String nodeId, String words) {
        answer.add(RunIds.entry(run, events.size() + 1L));
        return add(new RunEvent.MessageRecorded(
                session,
                nodeId,
                true,
                words,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty()));
    }

    private void leaves(String nodeId) {
        items.add(new ResponseItem(
                nodeId,
                NodeType.QUESTION,
                "key_" + nodeId,
                !answer.isEmpty(),
                answer.isEmpty() ? Optional.empty() : Optional.of("in short"),
                List.copyOf(answer),
                0,
                true,
                Optional.empty(),
                Optional.empty()));
        add(new RunEvent.TurnTaken(
                Optional.empty(),
                Optional.empty(),
                new Step.Finish(Step.Finish.Cause.NO_EDGE_LEFT, "no edge"),
                Optional.of(new NodeResult(
                        nodeId,
                        "key_" + nodeId,
                        NodeOutcome.ANSWERED,
                        0,
                        true,
                        Map.of("key_" + nodeId, Json.text("value"), "key_" + nodeId + ".answered", Json.bool(true)))),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    /** Ends the conversation and records everything that is made of it. */
    public Histories finished() {
        long version = events.size() + 1L;
        Instant now = createdAt.plusSeconds(version);
        return add(new RunEvent.SessionClosed(session, SessionCloseReason.RUN_ENDED, now))
                .add(new RunEvent.ConversationEnded(EndReason.GRAPH_COMPLETED))
                .add(new RunEvent.ResponsesRecorded(
                        new ResponsesId(DerivedId.of("responses", run.value(), version)), items, 1.0, "builtin/1"))
                .analysed()
                .add(new RunEvent.InterviewRunEnded(RunStatus.COMPLETED, EndReason.GRAPH_COMPLETED));
    }

    /** Records one more analysis. */
    public Histories analysed() {
        return add(new RunEvent.AnalysisRecorded(
                new AnalysisId(DerivedId.of("analysis", run.value(), events.size() + 1L)),
                new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of()),
                "builtin/1",
                "builtin/1",
                List.of()));
    }

    /** Removes what was said; the tombstones are the caller's. */
    public Histories erased() {
        return add(new RunEvent.InterviewRunErased(
                RunStatus.COMPLETED, EndReason.GRAPH_COMPLETED, ConsentStatus.NOT_REQUIRED, "fingerprint"));
    }

    public Histories add(RunEvent event) {
        long version = events.size() + 1L;
        events.add(new EventEnvelope<>(
                new EventMeta(
                        DerivedId.of("event", run.value(), version),
                        tenant,
                        run.value(),
                        version,
                        createdAt.plusSeconds(version - 1),
                        new CommandId(DerivedId.of("command", run.value(), version)),
                        "test",
                        "correlation"),
                event));
        return this;
    }

    public List<EventEnvelope<RunEvent>> events() {
        return List.copyOf(events);
    }

    private static RunEvent creation(Instant at, RunPins pins, Participant participant, Json.Object metadata) {
        return new RunEvent.InterviewRunCreated(
                pins,
                participant,
                metadata,
                Optional.empty(),
                at.plus(Duration.ofDays(30)),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                "en",
                Pipeline.ALL,
                new TimeLimits(Optional.empty(), Optional.empty(), Duration.ofMinutes(30), Duration.ofHours(24)),
                OptionalInt.of(10),
                3,
                3,
                false,
                "fingerprint");
    }
}
