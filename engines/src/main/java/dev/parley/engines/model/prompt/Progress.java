package dev.parley.engines.model.prompt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.json.Json;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which questions of the blueprint have been asked, so that none is asked twice or too early.
 *
 * @param answered one JSON object a line: question, and the value that was understood where there is one
 * @param later questions that were not asked yet, one a line
 */
public record Progress(String answered, String later) {

    /** A large blueprint's questions would crowd out the conversation. */
    private static final int MOST_QUESTIONS = 30;

    private static final int LONGEST_VALUE = 200;

    /** @param values what earlier nodes left for conditions, by field name */
    public static Progress of(Graph graph, String current, List<HistoryLine> history, Map<String, Json> values) {
        var answered = new ArrayList<ObjectNode>();
        var later = new ArrayList<ObjectNode>();
        graph.nodes().forEach((id, node) -> {
            if (id.equals(current) || node.text().isBlank()) {
                return;
            }
            var line = Quoted.line().put("question", Quoted.visible(node.text()));
            if (wasSaid(node.text(), history) || values.containsKey(node.key() + ".answered")) {
                value(values, node.key(), line);
                answered.add(line);
            } else {
                later.add(line);
            }
        });
        return new Progress(Quoted.lines(newest(answered)), Quoted.lines(first(later)));
    }

    private static boolean wasSaid(String question, List<HistoryLine> history) {
        return history.stream().anyMatch(line -> line.fromAgent() && line.text().contains(question));
    }

    private static void value(Map<String, Json> values, String key, ObjectNode line) {
        switch (values.get(key)) {
            case Json.Bool(boolean value) -> line.put("value", value);
            case Json.Num(var number) -> line.put("value", number);
            case Json.Text(var text) ->
                line.put("value", Quoted.visible(text.substring(0, Math.min(text.length(), LONGEST_VALUE))));
            case Json.Array _, Json.Object _, Json.Null _ -> {}
            case null -> {}
        }
    }

    private static List<ObjectNode> newest(List<ObjectNode> lines) {
        return lines.subList(Math.max(0, lines.size() - MOST_QUESTIONS), lines.size());
    }

    private static List<ObjectNode> first(List<ObjectNode> lines) {
        return lines.subList(0, Math.min(lines.size(), MOST_QUESTIONS));
    }
}
