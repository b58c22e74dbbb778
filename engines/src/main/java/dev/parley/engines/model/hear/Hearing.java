package dev.parley.engines.model.hear;

import dev.parley.domain.json.Json;
import dev.parley.domain.work.WorkItem.HistoryLine;
import dev.parley.engines.builtin.assess.OrderEye;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.output.Steering;
import dev.parley.engines.model.prompt.SoFar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes orders to the machine out of what a participant said, before a model is shown it. An order that was let pass once would
 * stand in every later prompt of the run, and a model need obey it only once; so the whole conversation is gone through each time.
 * An order goes with all that stands behind it in the same message. Thread-safe.
 */
public final class Hearing {

    /** Stands where something was taken out. */
    public static final String GAP = "[...]";

    private final OrderEye orders;
    private final Verdicts known = new Verdicts();

    /** @param orders the built-in engine's eye for them */
    public Hearing(OrderEye orders) {
        this.orders = orders;
    }

    /**
     * What may be shown. Lines of the participant that no prompt has room for are left out unread.
     *
     * @param question what the open answer was said to
     * @param values what earlier answers left, by field name
     * @param language BCP 47, of the interview
     */
    public Cleared cleared(
            List<HistoryLine> history,
            Map<String, Json> values,
            String question,
            List<String> answer,
            String language) {
        var read = Language.of(language);
        var found = new ArrayList<String>();
        var kept = new ArrayList<HistoryLine>();
        var asked = "";
        int shownFrom = shownFrom(history, answer);
        for (var line : history) {
            if (line.fromAgent()) {
                asked = line.text();
                kept.add(line);
            } else {
                boolean shown = kept.size() >= shownFrom;
                kept.add(new HistoryLine(false, shown ? without(line.text(), asked, read, found) : GAP));
            }
        }
        var left = new HashMap<>(values);
        left.values().removeIf(value -> value instanceof Json.Text(var text) && isSteered(text, "", read, found));
        var shown = answer.stream()
                .map(message -> without(message, question, read, found))
                .toList();
        return new Cleared(kept, left, shown, found, heldBack(answer, shown));
    }

    /** The places of the messages that are not shown whole, from 1 up. */
    private static List<Integer> heldBack(List<String> said, List<String> shown) {
        return IntStream.rangeClosed(1, said.size())
                .filter(at -> !said.get(at - 1).equals(shown.get(at - 1)))
                .boxed()
                .toList();
    }

    /** The first line that a prompt has room for: older ones need not be looked at, which takes some milliseconds a sentence. */
    private static int shownFrom(List<HistoryLine> history, List<String> answer) {
        int room = SoFar.MOST_CHARS + answer.stream().mapToInt(String::length).sum();
        int from = history.size();
        while (from > 0 && room >= 0) {
            from--;
            room -= history.get(from).text().length();
        }
        return from;
    }

    /** Whether a text holds an order. */
    public boolean isSteered(String message, String question, String language) {
        return orderFrom(message, question, Language.of(language)) < message.length();
    }

    /** A message as it may be shown; the same when it holds no order. */
    public String shown(String message, String question, String language) {
        return without(message, question, Language.of(language), new ArrayList<>());
    }

    private boolean isSteered(String message, String question, Language language, List<String> found) {
        int from = orderFrom(message, question, language);
        if (from < message.length()) {
            found.add(message.substring(from));
        }
        return from < message.length();
    }

    private String without(String message, String question, Language language, List<String> found) {
        int from = orderFrom(message, question, language);
        if (from == message.length()) {
            return message;
        }
        found.add(message.substring(from));
        return (message.substring(0, from).strip() + " " + GAP).strip();
    }

    /** Where the first order begins; the message's length when there is none. */
    private int orderFrom(String message, String question, Language language) {
        return known.of(message, question, language, () -> search(message, question, language));
    }

    private int search(String message, String question, Language language) {
        int from = message.length();
        for (var sentence : Text.of(message, language).sentences()) {
            if (Steering.in(sentence.text()) || orders.isOne(sentence.text(), question, language)) {
                from = sentence.start();
                break;
            }
        }
        // Some signs only show in the whole: a role on a line of its own, an order over two sentences.
        boolean left = from == message.length() ? Steering.in(message) : Steering.in(message.substring(0, from));
        return left ? 0 : from;
    }
}
