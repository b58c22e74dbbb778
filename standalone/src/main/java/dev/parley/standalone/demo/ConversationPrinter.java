package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import dev.parley.standalone.terminal.Style;
import java.util.Optional;

/** Prints a conversation while it happens: who says what, and why the agent goes on the way it does. */
final class ConversationPrinter implements Demonstration.Watcher {
    private final Page page;
    private String agent = "agent";
    private String participant = "guest";
    private Optional<Document> graph = Optional.empty();
    private int entries;

    ConversationPrinter(Page page) {
        this.page = page;
    }

    @Override
    public void invited(Document agentDocument, Document blueprint, Document run) {
        agent = firstName(agentDocument.text("name"));
        var guest = run.object("participant").optionalText("name");
        participant = guest.map(ConversationPrinter::firstName).orElse(participant);
        graph = Optional.of(blueprint.object("graph"));
        page.heading(blueprint.text("name"), "version " + Math.round(blueprint.number("version")));
        page.remark(agentDocument.text("name") + " talks to " + guest.orElse("a participant")
                + ". Numbers at the left are" + " what responses and analysis refer to.");
        page.blank();
    }

    @Override
    public void entry(Document entry, Document conversation, Optional<Document> decision) {
        entries++;
        switch (entry.text("role")) {
            case "agent" -> agent(entry, decision);
            case "participant" -> participant(entry);
            default -> page.text(Style.DIM, margin(""), entry.text("content"));
        }
        page.blank();
    }

    @Override
    public void over(Document conversation) {
        page.remark("The conversation is over. Responses and analysis are being drawn from it ...");
    }

    private void agent(Document entry, Optional<Document> decision) {
        var content = entry.text("content");
        boolean shows = entry.text("entry_type").equals("stimulus");
        int gap = shows ? content.indexOf("\n\n") : -1;
        page.text(Style.AGENT, margin(agent), gap < 0 ? content : content.substring(0, gap));
        decision.filter(event -> event.text("type").equals("turn.taken"))
                .map(event -> event.object("data"))
                .flatMap(this::remark)
                .ifPresent(page::remark);
        if (gap >= 0) {
            page.blank();
            page.shown(content.substring(gap));
        }
    }

    private void participant(Document entry) {
        var data = entry.optionalObject("data");
        if (data.isEmpty()) {
            page.text(Style.PARTICIPANT, margin(participant), entry.text("content"));
            return;
        }
        page.text(Style.PARTICIPANT, margin(participant), "fills in the form:");
        data.get()
                .json()
                .members()
                .forEach((field, value) ->
                        page.item(label(entry.text("node_id"), field) + ": " + ReadableJson.of(value)));
    }

    private String label(String nodeId, String field) {
        return graph.map(all -> all.object("nodes").object(nodeId)).stream()
                .flatMap(node -> node.objects("fields").stream())
                .filter(candidate -> candidate.text("key").equals(field))
                .findFirst()
                .map(found -> found.text("label"))
                .orElse(field);
    }

    /** Why the agent says this, where it is more than the next question in line. */
    private Optional<String> remark(Document turn) {
        var step = turn.object("step");
        return switch (step.text("type")) {
            case "follow_up" ->
                Optional.of("follow-up, technique " + step.text("technique").replace('_', ' ') + ". " + finding(turn));
            case "redirect" -> Optional.of("back to the topic. " + finding(turn));
            case "rephrase" -> Optional.of("asks in another way. " + finding(turn));
            case "move_on" -> movedOn(turn, step);
            default -> Optional.empty();
        };
    }

    /** What the assessment found, in its last sentence; the ones before it give figures. */
    private static String finding(Document turn) {
        var rationale = turn.optionalObject("assessment")
                .map(found -> found.text("rationale"))
                .orElse("");
        return rationale.substring(rationale.lastIndexOf(". ") + 1).strip();
    }

    private Optional<String> movedOn(Document turn, Document step) {
        var condition = Optional.of(step)
                .filter(taken -> taken.has("edge"))
                .flatMap(taken -> edge((int) taken.number("edge")))
                .flatMap(edge -> edge.optionalObject("condition"))
                .filter(found -> found.text("type").equals("structured"));
        if (condition.isPresent()) {
            var found = condition.get();
            var value = found.json().get("value").orElse(Json.Null.NULL);
            return Optional.of("asked because " + found.text("field") + " " + readable(found.text("operator")) + " "
                    + ReadableJson.of(value));
        }
        return turn.optionalObject("closed")
                .filter(closed -> closed.text("outcome").equals("declined"))
                .map(closed -> "the question " + closed.text("question_key") + " is left unanswered: it is optional");
    }

    private static String readable(String operator) {
        return operator.equals("eq") ? "is" : operator.replace('_', ' ');
    }

    private Optional<Document> edge(int index) {
        return graph.map(all -> all.objects("edges"))
                .filter(edges -> index < edges.size())
                .map(edges -> edges.get(index));
    }

    private String margin(String who) {
        return "%2d  %-7s ".formatted(entries, who.length() > 7 ? who.substring(0, 7) : who);
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }
}
