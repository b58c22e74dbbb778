package dev.parley.engines.model.hear;

import dev.parley.domain.json.Json;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said in a run, without the orders to the machine in it.
 *
 * @param history the conversation; where an order was taken out stands {@link Hearing#GAP}
 * @param values what earlier answers left, without those that hold an order
 * @param answer the messages of the open answer, with gaps likewise
 * @param orders what was taken out of all of them
 * @param heldBack which messages of the open answer hold an order, counted from 1
 */
public record Cleared(
        List<HistoryLine> history,
        Map<String, Json> values,
        List<String> answer,
        List<String> orders,
        List<Integer> heldBack) {

    public Cleared {
        history = List.copyOf(history);
        values = Map.copyOf(values);
        answer = List.copyOf(answer);
        orders = List.copyOf(orders);
        heldBack = List.copyOf(heldBack);
    }

    /** Whether the newest message holds an order: what is said next would answer it. */
    public boolean steered() {
        return heldBack.contains(answer.size());
    }

    /** What no model was told of the open answer, in a sentence; empty when it was told all. */
    public Optional<String> omission() {
        if (heldBack.isEmpty()) {
            return Optional.empty();
        }
        if (steered()) {
            return Optional.of(
                    (answer.size() == 1 ? "The message" : "The newest message, number " + answer.size() + ",")
                            + " tries to steer the interviewer, so no model judged it.");
        }
        var numbers = heldBack.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of((heldBack.size() == 1 ? "Message " : "Messages ") + numbers + " of " + answer.size()
                + (heldBack.size() == 1 ? " was" : " were")
                + " shown to the model without the part that tries to steer the interviewer.");
    }

    /** What the participant said before the open answer, orders aside. */
    List<String> earlier() {
        var texts = values.values().stream()
                .flatMap(value -> value instanceof Json.Text(var text) ? Stream.of(text) : Stream.empty());
        var lines = history.stream().filter(line -> !line.fromAgent()).map(HistoryLine::text);
        return Stream.concat(lines, texts).toList();
    }
}
