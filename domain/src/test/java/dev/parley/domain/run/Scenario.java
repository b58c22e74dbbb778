package dev.parley.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.domain.run.RunCommand.RecordAssessment;
import dev.parley.domain.run.RunCommand.RecordMessage;
import dev.parley.domain.run.RunCommand.RespondToNode;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.NextStep;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.work.WorkItem;
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

/** A run in a test: commands go in, time passes, and what became of them can be asked. */
final class Scenario {

    static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    static final RunId RUN = new RunId(new UUID(9, 9));

    private final RunDefinitions definitions;
    private final List<EventEnvelope<RunEvent>> log = new ArrayList<>();
    private final List<WorkItem> work = new ArrayList<>();
    private RunState state = RunState.None.NONE;
    private Instant now = START;
    private Tenant tenant = Blueprints.TENANT;
    private OptionalLong expectedVersion = OptionalLong.empty();
    private OptionalInt link = OptionalInt.empty();
    private String fingerprint = "f";
    private int commands;
    private Decision<RunEvent> last = Decision.accepted(List.of());

    private Scenario(RunDefinitions definitions) {
        this.definitions = definitions;
    }

    static Scenario of(Blueprints blueprint) {
        return new Scenario(blueprint.definitions());
    }

    /** A run that was just created. */
    static Scenario created(Blueprints blueprint) {
        return of(blueprint).accept(create(blueprint.definitions()));
    }

    /** A run whose participant has joined (and consented, where that is asked). */
    static Scenario active(Blueprints blueprint) {
        var scenario = created(blueprint).accept(new RunCommand.JoinInterviewRun());
        return scenario.run().status() == RunStatus.AWAITING_CONSENT
                ? scenario.accept(new RunCommand.GrantConsent())
                : scenario;
    }

    static CreateInterviewRun create(RunDefinitions definitions) {
        return create(definitions, Optional.empty(), Optional.empty());
    }

    static CreateInterviewRun create(
            RunDefinitions definitions, Optional<Instant> scheduledAt, Optional<Instant> expiresAt) {
        return new CreateInterviewRun(
                definitions.blueprint().id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Participant.ANONYMOUS,
                scheduledAt,
                expiresAt,
                Optional.empty(),
                Json.Object.EMPTY,
                Optional.of(Blueprints.pins(definitions)));
    }

    static RecordMessage says(String content) {
        return new RecordMessage(
                content,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty());
    }

    static RecordMessage says(String content, String clientMessageId) {
        return new RecordMessage(
                content,
                Optional.of(clientMessageId),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty());
    }

    static RecordMessage saysAt(String nodeId, String content) {
        return new RecordMessage(
                content,
                Optional.empty(),
                Optional.of(nodeId),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty());
    }

    static RespondToNode fillsIn(String nodeId, Map<String, Json> data) {
        return new RespondToNode(nodeId, new Json.Object(data), Optional.empty());
    }

    Scenario later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Scenario as(Tenant other) {
        tenant = other;
        return this;
    }

    Scenario expecting(long version) {
        expectedVersion = OptionalLong.of(version);
        return this;
    }

    /** The next senders come over that join link. */
    Scenario overLink(int generation) {
        link = OptionalInt.of(generation);
        return this;
    }

    Scenario overNoLink() {
        link = OptionalInt.empty();
        return this;
    }

    Scenario fingerprint(String other) {
        fingerprint = other;
        return this;
    }

    /** Sends the command, whatever becomes of it. */
    Scenario when(RunCommand command) {
        var meta = new CommandMeta(
                new CommandId(new UUID(7, ++commands)),
                tenant,
                RUN.value(),
                Issuer.API,
                "key_1",
                now,
                fingerprint,
                OptionalInt.empty(),
                false,
                expectedVersion,
                "c",
                Optional.empty(),
                link);
        var envelope = new CommandEnvelope<>(meta, command);
        last = RunDecider.decide(state, envelope, Optional.of(definitions), now);
        assertThat(RunDecider.decide(state, envelope, Optional.of(definitions), now))
                .as("the same decision again")
                .isEqualTo(last);
        if (last instanceof Decision.Accepted<RunEvent>(List<RunEvent> events)) {
            events.forEach(event -> apply(EventEnvelopes.of(meta, state.version() + 1, now, event)));
        }
        return this;
    }

    private void apply(EventEnvelope<RunEvent> event) {
        state = RunFold.evolve(state, event);
        log.add(event);
        if (state instanceof Run run) {
            WorkItems.of(run, event).ifPresent(work::add);
        }
    }

    /** Sends a command that must be accepted. */
    Scenario accept(RunCommand command) {
        when(command);
        assertThat(last).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** The interviewer's result for the newest work item, with the step that follows from the assessment. */
    Scenario assessed(Assessment assessment) {
        return when(result(newestWork(), assessment, "Words of the interviewer."));
    }

    RecordAssessment result(WorkItem item, Assessment assessment, String words) {
        Step step = NextStep.of(definitions.blueprint(), definitions.agent(), item.turn(), assessment);
        return new RecordAssessment(item.workId(), new TurnResult(assessment, step, words, "builtin/1"));
    }

    /** The processor keeps of a run that has ended what late commands need. */
    Scenario leavesHotStore() {
        state = run().finished();
        return this;
    }

    Scenario thenStatus(RunStatus status) {
        assertThat(run().status()).isEqualTo(status);
        return this;
    }

    Scenario thenEnded(RunStatus status, EndReason reason) {
        assertThat(run().endReason()).contains(reason);
        return thenStatus(status);
    }

    Scenario thenRejected(RejectionCode code) {
        assertThat(last)
                .isInstanceOfSatisfying(
                        Decision.Rejected.class,
                        rejected -> assertThat(rejected.code())
                                .as("%s", rejected.detail())
                                .isEqualTo(code));
        return this;
    }

    @SafeVarargs
    final Scenario thenEvents(Class<? extends RunEvent>... types) {
        var expected = new ArrayList<Object>();
        for (var type : types) {
            expected.add(type);
        }
        assertThat(lastEvents().stream().<Object>map(RunEvent::getClass).toList())
                .isEqualTo(expected);
        return this;
    }

    Scenario thenAgentSays(String words) {
        assertThat(agentWords().getLast()).isEqualTo(words);
        return this;
    }

    /** Every word of the agent so far. */
    List<String> agentWords() {
        return log.stream()
                .map(EventEnvelope::event)
                .flatMap(event -> switch (event) {
                    case RunEvent.AgentSpoke spoke -> Optional.of(spoke.speech()).stream();
                    case RunEvent.TurnTaken turn -> turn.speech().stream();
                    default -> Optional.<Speech>empty().stream();
                })
                .map(Speech::text)
                .toList();
    }

    Step lastStep() {
        return log.stream()
                .map(EventEnvelope::event)
                .filter(RunEvent.TurnTaken.class::isInstance)
                .map(RunEvent.TurnTaken.class::cast)
                .toList()
                .getLast()
                .step();
    }

    List<RunEvent> lastEvents() {
        return switch (last) {
            case Decision.Accepted<RunEvent>(List<RunEvent> events) -> events;
            case Decision.Rejected<RunEvent> rejected -> throw new AssertionError("rejected: " + rejected);
        };
    }

    Decision<RunEvent> last() {
        return last;
    }

    WorkItem newestWork() {
        return work.getLast();
    }

    List<WorkItem> work() {
        return work;
    }

    List<EventEnvelope<RunEvent>> log() {
        return log;
    }

    RunState state() {
        return state;
    }

    Run run() {
        return (Run) state;
    }

    RunDefinitions definitions() {
        return definitions;
    }

    Instant now() {
        return now;
    }
}
