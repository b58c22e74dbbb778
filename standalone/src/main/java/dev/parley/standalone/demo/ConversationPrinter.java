package dev.parley.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.client.model.Agent;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.Edge;
import dev.parley.client.model.Entry;
import dev.parley.client.model.Event;
import dev.parley.client.model.Graph;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.Node;
import dev.parley.client.model.ShownEntry;
import dev.parley.standalone.terminal.Style;
import java.util.Optional;

/** Prints a conversation while it happens: who says what, and why the agent goes on the way it does. */
final class ConversationPrinter implements Demonstration.Watcher {
    private final Page page;
    private String agent = "agent";
    private String participant = "guest";
    private Optional<Graph> graph = Optional.empty();
    private int entries;

    ConversationPrinter(Page page) {
        this.page = page;
    }

    @Override
    public void invited(Agent interviewer, Blueprint blueprint, InterviewRun run) {
        agent = firstName(interviewer.name());
        var guest = run.participant().name();
        participant = guest.map(ConversationPrinter::firstName).orElse(participant);
        graph = Optional.of(blueprint.graph());
        page.heading(blueprint.name(), "version " + blueprint.version());
        page.remark(interviewer.name() + " talks to " + guest.orElse("a participant")
                + ". Numbers at the left are what responses and analysis refer to.");
        page.blank();
    }

    @Override
    public void entry(ShownEntry entry, Optional<Event> decision) {
        entries++;
        switch (entry.role()) {
            case AGENT -> agent(entry, decision);
            case PARTICIPANT -> participant(entry);
            case SYSTEM, UNKNOWN -> page.text(Style.DIM, margin(""), entry.content());
        }
        page.blank();
    }

    @Override
    public void over() {
        page.remark("The conversation is over. Responses and analysis are being drawn from it ...");
    }

    private void agent(ShownEntry entry, Optional<Event> decision) {
        var content = entry.content();
        int gap = entry.entryType() == Entry.Type.STIMULUS ? content.indexOf("\n\n") : -1;
        page.text(Style.AGENT, margin(agent), gap < 0 ? content : content.substring(0, gap));
        decision.filter(event -> event.type().equals("turn.taken"))
                .map(Event::data)
                .flatMap(this::remark)
                .ifPresent(page::remark);
        if (gap >= 0) {
            page.blank();
            page.shown(content.substring(gap));
        }
    }

    private void participant(ShownEntry entry) {
        if (entry.data().isEmpty()) {
            page.text(Style.PARTICIPANT, margin(participant), entry.content());
            return;
        }
        page.text(Style.PARTICIPANT, margin(participant), "fills in the form:");
        var node = entry.nodeId().flatMap(this::node);
        entry.data()
                .get()
                .properties()
                .forEach(field -> page.item(label(node, field.getKey()) + ": " + ReadableJson.of(field.getValue())));
    }

    private Optional<Node> node(String id) {
        return graph.flatMap(all -> Optional.ofNullable(all.nodes().get(id)));
    }

    private static String label(Optional<Node> node, String key) {
        return node.filter(Node.Form.class::isInstance).map(Node.Form.class::cast).stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(Node.Field::label)
                .orElse(key);
    }

    /** Why the agent says this, where it is more than the next question in line. */
    private Optional<String> remark(JsonNode turn) {
        var step = turn.path("step");
        return switch (step.path("type").asText()) {
            case "follow_up" ->
                Optional.of("follow-up, technique "
                        + step.path("technique").asText().replace('_', ' ') + ". " + finding(turn));
            case "redirect" -> Optional.of("back to the topic. " + finding(turn));
            case "rephrase" -> Optional.of("asks in another way. " + finding(turn));
            case "move_on" -> movedOn(turn, step);
            default -> Optional.empty();
        };
    }

    /** What the assessment found, in its last sentence; the ones before it give figures. */
    private static String finding(JsonNode turn) {
        var rationale = turn.path("assessment").path("rationale").asText();
        return rationale.substring(rationale.lastIndexOf(". ") + 1).strip();
    }

    private Optional<String> movedOn(JsonNode turn, JsonNode step) {
        var edge = step.path("edge");
        var because = (edge.isInt() ? edge(edge.intValue()) : Optional.<Edge>empty())
                .flatMap(Edge::condition)
                .filter(Edge.Condition.Structured.class::isInstance)
                .map(Edge.Condition.Structured.class::cast)
                .map(ConversationPrinter::reason);
        if (because.isPresent()) {
            return because;
        }
        var closed = turn.path("closed");
        return closed.path("outcome").asText().equals("declined")
                ? Optional.of(
                        "the question " + closed.path("question_key").asText() + " is left unanswered: it is optional")
                : Optional.empty();
    }

    private static String reason(Edge.Condition.Structured condition) {
        return "asked because " + condition.field() + " " + readable(condition.operator())
                + condition.value().map(value -> " " + ReadableJson.of(value)).orElse("");
    }

    private static String readable(String operator) {
        return operator.equals("eq") ? "is" : operator.replace('_', ' ');
    }

    private Optional<Edge> edge(int index) {
        return graph.map(Graph::edges).filter(edges -> index < edges.size()).map(edges -> edges.get(index));
    }

    private String margin(String who) {
        return "%2d  %-7s ".formatted(entries, who.length() > 7 ? who.substring(0, 7) : who);
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }
}
