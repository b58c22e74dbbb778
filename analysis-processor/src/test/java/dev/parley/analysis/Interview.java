package dev.parley.analysis;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunDecider;
import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunState;
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

/** A run of two questions, decided by the real core; its events are what the processor reads. */
final class Interview {

    static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    static final UUID RUN = new UUID(9, 9);
    private static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);

    private final RunDefinitions definitions;
    private final UUID run;
    private final List<EventEnvelope<RunEvent>> fresh = new ArrayList<>();
    private RunState state = RunState.None.NONE;
    private Instant now = START;
    private int commands;

    private Interview(RunDefinitions definitions, UUID run) {
        this.definitions = definitions;
        this.run = run;
    }

    static Interview with(BlueprintSpec.Pipeline pipeline) {
        return with(pipeline, RUN);
    }

    static Interview with(BlueprintSpec.Pipeline pipeline, UUID run) {
        var interview = new Interview(definitions(pipeline), run);
        return interview.when(new RunCommand.CreateInterviewRun(
                interview.definitions.blueprint().id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Participant.ANONYMOUS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Json.Object.EMPTY,
                Optional.of(new RunPins(
                        interview.definitions.blueprint().id(),
                        1,
                        interview.definitions.agent().id(),
                        1,
                        Optional.empty(),
                        Optional.empty()))));
    }

    Interview says(String words) {
        return when(new RunCommand.RecordMessage(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty()));
    }

    Interview later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Interview when(RunCommand command) {
        var meta = new CommandMeta(
                new CommandId(new UUID(7, ++commands)),
                TENANT,
                run,
                Issuer.API,
                "key_1",
                now,
                "f",
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                "c",
                Optional.empty());
        switch (RunDecider.decide(state, new CommandEnvelope<>(meta, command), Optional.of(definitions), now)) {
            case Decision.Accepted<RunEvent>(List<RunEvent> events) ->
                events.forEach(event -> apply(EventEnvelopes.of(meta, state.version() + 1, now, event)));
            case Decision.Rejected<RunEvent> rejected -> throw new AssertionError(rejected);
        }
        return this;
    }

    private void apply(EventEnvelope<RunEvent> event) {
        state = RunFold.evolve(state, event);
        fresh.add(event);
    }

    /** The processor keeps of a run that has ended what late commands need. */
    Interview leavesHotStore() {
        state = ((Run) state).finished();
        return this;
    }

    /** The events since the last call. */
    List<EventEnvelope<RunEvent>> freshEvents() {
        var events = List.copyOf(fresh);
        fresh.clear();
        return events;
    }

    RunDefinitions definitions() {
        return definitions;
    }

    private static RunDefinitions definitions(BlueprintSpec.Pipeline pipeline) {
        var agent = new Agent(
                new AgentId(new UUID(2, 2)),
                TENANT,
                1,
                new AgentSpec(
                        "Ada",
                        Optional.empty(),
                        new AgentSpec.Persona("Kind.", AgentSpec.Tone.NEUTRAL, Optional.empty()),
                        Optional.empty(),
                        List.of(),
                        AgentSpec.ProbingDepth.LIGHT,
                        AgentSpec.Boundaries.DEFAULT,
                        AgentSpec.ModelConfig.BUILT_IN,
                        Json.Object.EMPTY),
                false,
                START,
                START);
        var spec = new BlueprintSpec(
                agent.id(),
                "Study",
                Optional.empty(),
                new Graph(
                        "q1",
                        Map.of("q1", question("q1"), "q2", question("q2")),
                        List.of(new Edge("q1", "q2", Optional.empty(), 0))),
                new BlueprintSpec.Settings(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        false),
                pipeline,
                Json.Object.EMPTY);
        var blueprint = new Blueprint(
                new BlueprintId(new UUID(3, 3)),
                TENANT,
                2,
                1,
                Blueprint.Status.PUBLISHED,
                spec,
                OptionalLong.of(1),
                Optional.of(START),
                START,
                START);
        return RunDefinitions.of(blueprint, agent, Optional.empty(), Optional.empty());
    }

    private static Node question(String key) {
        return new Node.Question(key, "Question " + key + "?", Optional.empty(), true, Probing.OFF);
    }
}
