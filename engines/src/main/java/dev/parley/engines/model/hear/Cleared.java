package dev.parley.engines.model.hear;

import dev.parley.domain.json.Json;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was said in a run, without the orders to the machine in it.
 *
 * @param history the conversation before the open answer; where an order was taken out stands {@link Hearing#GAP}
 * @param values what earlier answers left, without those that hold an order
 * @param answer the open answer as it came
 * @param orders what was taken out of all of them, and what the open answer holds
 * @param steered whether the open answer holds an order
 */
public record Cleared(
        List<HistoryLine> history,
        Map<String, Json> values,
        List<String> answer,
        List<String> orders,
        boolean steered) {

    public Cleared {
        history = List.copyOf(history);
        values = Map.copyOf(values);
        answer = List.copyOf(answer);
        orders = List.copyOf(orders);
    }

    /** What the participant said before the open answer, orders aside. */
    List<String> earlier() {
        var texts = values.values().stream()
                .flatMap(value -> value instanceof Json.Text(var text) ? Stream.of(text) : Stream.empty());
        var lines = history.stream().filter(line -> !line.fromAgent()).map(HistoryLine::text);
        return Stream.concat(lines, texts).toList();
    }
}
