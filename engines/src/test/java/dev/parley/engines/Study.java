package dev.parley.engines;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.AgentSpec.Boundaries;
import dev.parley.domain.catalog.AgentSpec.OffTopicHandling;
import dev.parley.domain.catalog.AgentSpec.Tone;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
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
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnState;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** A study to interview for: questions in a row, each with the id and key it is given. */
public final class Study {

    public static final RunId RUN = new RunId(new UUID(7, 11));
    private static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private String language = "en";
    private Optional<String> description = Optional.empty();
    private Optional<String> outro = Optional.empty();
    private OptionalInt minutes = OptionalInt.empty();
    private boolean consent;
    private List<String> sensitiveTopics = List.of();
    private Tone tone = Tone.CONVERSATIONAL;

    public static Study in(String language) {
        var study = new Study();
        study.language = language;
        return study;
    }

    public static Study asking(String question) {
        return in("en").question("q", question);
    }

    public Study question(String key, String text) {
        return node(key, new Node.Question(key, text, Optional.empty(), true, probing(Optional.empty())));
    }

    public Study question(Node.Question question) {
        return node(question.key(), question);
    }

    public Study hinted(String key, String text, String hint) {
        return node(key, new Node.Question(key, text, Optional.empty(), true, probing(Optional.of(hint))));
    }

    public Study objective(String key, String text, String objective, String hint) {
        return node(key, new Node.Question(key, text, Optional.of(objective), true, probing(Optional.of(hint))));
    }

    public Study stimulus(String key, String text) {
        var content = new StimulusContent(
                StimulusContent.Kind.TEXT, Optional.of("A poster"), Optional.empty(), Optional.empty());
        return node(key, new Node.Stimulus(key, text, false, content));
    }

    public Study form(String key, FormField... fields) {
        return node(key, new Node.Form(key, "Please fill this in.", true, List.of(fields)));
    }

    public Study edge(String from, String to, Condition condition, int priority) {
        edges.add(new Edge(from, to, Optional.of(condition), priority));
        return this;
    }

    public Study about(String text) {
        this.description = Optional.of(text);
        return this;
    }

    /** Participants are told how long it takes, and agree to something first. */
    public Study lasting(int minutes) {
        this.minutes = OptionalInt.of(minutes);
        this.consent = true;
        return this;
    }

    public Study outro(String text) {
        this.outro = Optional.of(text);
        return this;
    }

    public Study sensitive(String... topics) {
        this.sensitiveTopics = List.of(topics);
        return this;
    }

    public Study tone(Tone other) {
        this.tone = other;
        return this;
    }

    private Study node(String key, Node node) {
        if (!nodes.isEmpty()) {
            edges.add(new Edge(List.copyOf(nodes.keySet()).getLast(), key, Optional.empty(), 100));
        }
        nodes.put(key, node);
        return this;
    }

    private static Probing probing(Optional<String> hint) {
        return new Probing(true, OptionalInt.empty(), List.of(), hint);
    }

    public Blueprint blueprint() {
        var settings = new BlueprintSpec.Settings(
                minutes, OptionalInt.empty(), Optional.empty(), outro, Optional.of(language), consent);
        var spec = new BlueprintSpec(
                new AgentId(new UUID(2, 2)),
                "Study",
                description,
                new Graph(nodes.keySet().iterator().next(), nodes, edges),
                settings,
                BlueprintSpec.Pipeline.ALL,
                Json.Object.EMPTY);
        return new Blueprint(
                new BlueprintId(new UUID(3, 3)),
                TENANT,
                1,
                1,
                Blueprint.Status.PUBLISHED,
                spec,
                OptionalLong.of(1),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    public Agent agent() {
        var boundaries = new Boundaries(OptionalInt.empty(), OffTopicHandling.GENTLE_REDIRECT, sensitiveTopics);
        var spec = new AgentSpec(
                "Agent",
                Optional.empty(),
                new AgentSpec.Persona("", tone, Optional.empty()),
                Optional.empty(),
                List.of(Technique.TELL_ME_MORE),
                AgentSpec.ProbingDepth.MODERATE,
                boundaries,
                AgentSpec.ModelConfig.BUILT_IN,
                Json.Object.EMPTY);
        return new Agent(new AgentId(new UUID(2, 2)), TENANT, 1, spec, false, Instant.EPOCH, Instant.EPOCH);
    }

    /** Work for that run, with nothing spent and no end in sight. */
    public static WorkContext context(RunId run) {
        return new WorkContext(TENANT, run, Instant.MAX, ModelSpend.NONE);
    }

    public AssessRequest answered(String nodeId, String... answer) {
        return new AssessRequest(
                context(RUN), blueprint(), agent(), nodeId, List.of(answer), language, false, List.of());
    }

    /** The same after the question was asked once more. */
    public AssessRequest answeredAgain(String nodeId, String... answer) {
        return new AssessRequest(
                context(RUN), blueprint(), agent(), nodeId, List.of(answer), language, true, List.of());
    }

    /** A request for words after the answer, for the given step. */
    public GenerateRequest wants(
            RunId run, String nodeId, List<String> answer, Assessment assessment, Step step, Technique... used) {
        return wantsAfter(List.of(), run, nodeId, answer, assessment, step, used);
    }

    /** The same in a run in which the agent has said something already. */
    public GenerateRequest wantsAfter(
            List<String> said,
            RunId run,
            String nodeId,
            List<String> answer,
            Assessment assessment,
            Step step,
            Technique... used) {
        var history = said.stream().map(text -> new HistoryLine(true, text)).toList();
        var turn = new TurnState(
                nodeId,
                answer,
                used.length,
                false,
                List.of(used),
                false,
                Map.of(),
                Json.Object.EMPTY,
                Json.Object.EMPTY);
        return new GenerateRequest(context(run), blueprint(), agent(), turn, assessment, step, language, history);
    }

    public String language() {
        return language;
    }
}
