package dev.parley.domain.run;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.graph.StimulusContent;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Builds the definitions that specs need, with what they care about named and everything else sensible. */
final class Blueprints {

    static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);
    static final Probing PROBING = new Probing(true, OptionalInt.empty(), List.of(), Optional.empty());

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private boolean consent;
    private OptionalInt maxMinutes = OptionalInt.empty();
    private OptionalInt sessionSeconds = OptionalInt.empty();
    private OptionalInt idleSeconds = OptionalInt.empty();
    private ChannelSpec.Type channelType = ChannelSpec.Type.CHAT;
    private Optional<String> intro = Optional.empty();
    private Optional<String> outro = Optional.of("Goodbye.");
    private Optional<String> language = Optional.of("en");
    private AgentSpec.ProbingDepth depth = AgentSpec.ProbingDepth.MODERATE;
    private AgentSpec.Boundaries boundaries = AgentSpec.Boundaries.DEFAULT;
    private BlueprintSpec.Pipeline pipeline = BlueprintSpec.Pipeline.ALL;
    private AgentSpec.ModelConfig models = AgentSpec.ModelConfig.BUILT_IN;

    static Blueprints blueprint() {
        return new Blueprints();
    }

    /** Two plain questions, one after the other, without probing. */
    static Blueprints twoQuestions() {
        return blueprint().question("q1", false).question("q2", false).edge("q1", "q2");
    }

    /** One probed question and a plain one. */
    static Blueprints probedQuestion() {
        return blueprint().question("q1", true).question("q2", false).edge("q1", "q2");
    }

    Blueprints question(String id, boolean required) {
        return node(id, new Node.Question(id, "Question " + id + "?", Optional.empty(), required, Probing.OFF));
    }

    Blueprints probed(String id, boolean required, Probing probing) {
        return node(id, new Node.Question(id, "Question " + id + "?", Optional.empty(), required, probing));
    }

    Blueprints stimulus(String id) {
        var content = new StimulusContent(
                StimulusContent.Kind.TEXT, Optional.of("A picture of a cat."), Optional.empty(), Optional.empty());
        return node(id, new Node.Stimulus(id, "Look at this.", true, content));
    }

    Blueprints form(String id) {
        var size = new FormField(
                "size",
                FormField.Type.NUMBER,
                "Team size",
                true,
                List.of(),
                Optional.of(BigDecimal.ONE),
                Optional.of(new BigDecimal(100)));
        var remote = new FormField(
                "remote", FormField.Type.BOOLEAN, "Remote", false, List.of(), Optional.empty(), Optional.empty());
        return node(id, new Node.Form(id, "Please fill this in.", true, List.of(size, remote)));
    }

    Blueprints optionalForm(String id) {
        var note = new FormField(
                "note", FormField.Type.LONG_TEXT, "Note", false, List.of(), Optional.empty(), Optional.empty());
        return node(id, new Node.Form(id, "Anything to add?", false, List.of(note)));
    }

    Blueprints custom(String id) {
        return node(id, new Node.Custom(id, "", true, Json.Object.EMPTY));
    }

    Blueprints node(String id, Node node) {
        nodes.put(id, node);
        return this;
    }

    Blueprints edge(String from, String to) {
        return edge(from, to, Optional.empty());
    }

    Blueprints when(String from, String to, String field, String operator, Json value) {
        return edge(from, to, Optional.of(new Condition.Structured(field, operator, value)));
    }

    Blueprints judged(String from, String to, String instruction) {
        return edge(from, to, Optional.of(new Condition.AgentAssessed(instruction)));
    }

    private Blueprints edge(String from, String to, Optional<Condition> condition) {
        edges.add(new Edge(from, to, condition, edges.size()));
        return this;
    }

    Blueprints consent() {
        consent = true;
        return this;
    }

    Blueprints maxMinutes(int minutes) {
        maxMinutes = OptionalInt.of(minutes);
        return this;
    }

    Blueprints sessionSeconds(int seconds) {
        sessionSeconds = OptionalInt.of(seconds);
        return this;
    }

    Blueprints idleSeconds(int seconds) {
        idleSeconds = OptionalInt.of(seconds);
        return this;
    }

    Blueprints channel(ChannelSpec.Type type) {
        channelType = type;
        return this;
    }

    Blueprints intro(String text) {
        intro = Optional.of(text);
        return this;
    }

    Blueprints noOutro() {
        outro = Optional.empty();
        return this;
    }

    Blueprints language(String tag) {
        language = Optional.of(tag);
        return this;
    }

    Blueprints depth(AgentSpec.ProbingDepth value) {
        depth = value;
        return this;
    }

    Blueprints offTopic(AgentSpec.OffTopicHandling handling) {
        boundaries = new AgentSpec.Boundaries(boundaries.maxFollowUpsPerQuestion(), handling, List.of("health"));
        return this;
    }

    Blueprints maxFollowUps(int count) {
        boundaries = new AgentSpec.Boundaries(OptionalInt.of(count), boundaries.offTopicHandling(), List.of());
        return this;
    }

    Blueprints pipeline(boolean responses, boolean analysis) {
        pipeline = new BlueprintSpec.Pipeline(true, responses, analysis);
        return this;
    }

    Blueprints withModel() {
        var model = new AgentSpec.Model(AgentSpec.Provider.ANTHROPIC, "some-model");
        models = new AgentSpec.ModelConfig(model, model);
        return this;
    }

    RunDefinitions definitions() {
        var now = Instant.EPOCH;
        var agentSpec = new AgentSpec(
                "Ada",
                Optional.empty(),
                new AgentSpec.Persona("You are kind.", AgentSpec.Tone.CONVERSATIONAL, Optional.of("de")),
                Optional.empty(),
                List.of(Technique.TELL_ME_MORE, Technique.FIVE_WHYS, Technique.MIRRORING),
                depth,
                boundaries,
                models,
                Json.Object.EMPTY);
        var agent = new Agent(new AgentId(new UUID(2, 2)), TENANT, 1, agentSpec, false, now, now);
        var settings = new BlueprintSpec.Settings(OptionalInt.of(10), maxMinutes, intro, outro, language, consent);
        var entry = nodes.keySet().iterator().next();
        var spec = new BlueprintSpec(
                agent.id(),
                "Study",
                Optional.empty(),
                new Graph(entry, nodes, edges),
                settings,
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
                Optional.of(now),
                now,
                now);
        var channelSpec = new ChannelSpec(
                "Channel",
                channelType,
                new ChannelSpec.ProviderRef("p", Optional.empty(), Json.Object.EMPTY),
                new ChannelSpec.Settings(false, sessionSeconds, idleSeconds),
                Json.Object.EMPTY);
        var channel = new Channel(
                new ChannelId(new UUID(4, 4)), TENANT, 1, channelSpec, Channel.Status.ACTIVE, false, now, now);
        return RunDefinitions.of(blueprint, agent, Optional.of(channel), Optional.empty());
    }

    static RunPins pins(RunDefinitions definitions) {
        return new RunPins(
                definitions.blueprint().id(),
                definitions.blueprint().version(),
                definitions.agent().id(),
                definitions.agent().revision(),
                definitions.channel().map(channel -> new RunPins.ChannelPin(channel.id(), channel.revision())),
                Optional.empty());
    }
}
