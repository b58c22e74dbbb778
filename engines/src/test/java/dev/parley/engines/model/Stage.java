package dev.parley.engines.model;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnState;
import dev.parley.domain.work.WorkItem.HistoryLine;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.Conversation;
import dev.parley.engines.EngineSettings;
import dev.parley.engines.Engines;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.Study;
import dev.parley.engines.WorkContext;
import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.model.call.CallSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A fake provider, the engines that ask it, and interviews that need them. */
final class Stage implements AutoCloseable {

    static final BuiltInEngine BUILT_IN = new BuiltInEngine();

    static final String KEY = "canary-key-d41d8cd98f00b204e9800998ecf8427e";

    static final String PERSONA =
            "You are Robin, a patient field researcher who never mentions the Heliotrope pricing experiment.";

    static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);

    /** No waiting between attempts that a test would notice. */
    static final CallSettings QUICK = quick(Duration.ofSeconds(20));

    /** For answers that stop in the middle: on a busy machine others take longer than this, too. */
    static final CallSettings IMPATIENT = quick(Duration.ofMillis(200));

    final FakeProvider provider;
    final Engines engines;
    private final Model model;

    Stage(Provider provider) {
        this(provider, QUICK, Map.of());
    }

    Stage(Provider provider, CallSettings calls, Map<String, String> more) {
        this.provider = new FakeProvider(provider);
        this.model = this.provider.model();
        var settings = new HashMap<String, String>();
        settings.put("PARLEY_MODEL_PROVIDERS", provider.name());
        settings.put("PARLEY_" + provider + "_URL", this.provider.address());
        settings.put("PARLEY_" + provider + "_API_KEY", KEY);
        settings.put("PARLEY_MODEL_PRICES", provider + "/m*=3:15");
        settings.putAll(more);
        settings.values().removeIf(String::isEmpty);
        var read = EngineSettings.from(name -> Optional.ofNullable(settings.get(name)));
        this.engines = Engines.of(
                BUILT_IN,
                new EngineSettings(read.providers(), read.connections(), read.credentials(), calls, read.prices()),
                InstantSource.system());
    }

    private static CallSettings quick(Duration idle) {
        return new CallSettings(
                3,
                Duration.ofMillis(1),
                Duration.ofMillis(4),
                100,
                Duration.ofHours(1),
                8,
                8,
                10_000,
                Duration.ofMillis(50),
                idle,
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    Model model() {
        return model;
    }

    /** Time enough for everything. */
    static WorkContext context() {
        return within(Duration.ofSeconds(60));
    }

    static WorkContext within(Duration time) {
        return new WorkContext(TENANT, Study.RUN, Instant.now().plus(time), ModelSpend.NONE);
    }

    Agent agent(Study study) {
        return agent(study, model);
    }

    static Agent agent(Study study, Model model) {
        var agent = study.agent();
        var spec = agent.spec();
        var other = new AgentSpec(
                "Robin",
                spec.description(),
                new AgentSpec.Persona(
                        PERSONA, spec.persona().tone(), spec.persona().language()),
                spec.voice(),
                List.of(Technique.FUNNEL, Technique.FIVE_WHYS),
                spec.probingDepth(),
                spec.boundaries(),
                new ModelConfig(model, model),
                spec.metadata());
        return new Agent(
                agent.id(), agent.tenant(), agent.revision(), other, false, agent.createdAt(), agent.updatedAt());
    }

    AssessRequest answered(Study study, String nodeId, String... answer) {
        return answered(study, context(), nodeId, List.of(), answer);
    }

    AssessRequest answered(
            Study study, WorkContext context, String nodeId, List<HistoryLine> history, String... answer) {
        return new AssessRequest(
                context, study.blueprint(), agent(study), nodeId, List.of(answer), study.language(), false, history);
    }

    GenerateRequest wants(Study study, String nodeId, String answer, Step step) {
        return wants(study, context(), nodeId, List.of(), answer, step);
    }

    GenerateRequest wants(
            Study study, WorkContext context, String nodeId, List<HistoryLine> history, String answer, Step step) {
        var turn = new TurnState(
                nodeId, List.of(answer), 0, false, List.of(), false, Map.of(), Json.Object.EMPTY, Json.Object.EMPTY);
        return new GenerateRequest(
                context, study.blueprint(), agent(study), turn, assessment(), step, study.language(), history);
    }

    static Assessment assessment() {
        return Assessment.by("test")
                .addressed(0.4)
                .confidence(0.9)
                .rationale("Thin.")
                .done();
    }

    Conversation conversation(Study study, Conversation talk) {
        return new Conversation(
                context(),
                talk.blueprint(),
                agent(study),
                talk.language(),
                talk.entries(),
                talk.path(),
                talk.closed(),
                talk.assessments());
    }

    static List<Outcome> outcomes(List<ModelCall> calls) {
        return calls.stream().map(ModelCall::outcome).toList();
    }

    @Override
    public void close() {
        engines.close();
        provider.close();
    }
}
