package dev.parley.engines.model.prompt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The conversation so far, as a prompt shows it.
 *
 * @param lines one JSON object a line
 * @param shortened whether the beginning is left out
 */
public record SoFar(String lines, boolean shortened) {

    /** How much of the conversation a model is shown. */
    public static final int MOST_CHARS = 12_000;

    /** How much of one answer; of a longer one its beginning and its end. */
    private static final int LONGEST_ANSWER = 16_000;

    private static final String GAP = " [...] ";

    /**
     * The newest lines that find room, up to what the agent said last.
     *
     * @param answer shown elsewhere: messages of it at the end would only take room from what was said before
     */
    public static SoFar of(List<HistoryLine> history, List<String> answer) {
        var before = before(history, answer);
        var kept = new ArrayDeque<ObjectNode>();
        int room = MOST_CHARS;
        for (var line : before.reversed()) {
            var text = Quoted.visible(line.text());
            room -= text.length();
            if (room < 0) {
                break;
            }
            kept.addFirst(Quoted.line()
                    .put("by", line.fromAgent() ? "interviewer" : "participant")
                    .put("text", text));
        }
        return new SoFar(Quoted.lines(kept), kept.size() < before.size());
    }

    private static List<HistoryLine> before(List<HistoryLine> history, List<String> answer) {
        int end = history.size();
        while (end > 0
                && !history.get(end - 1).fromAgent()
                && answer.contains(history.get(end - 1).text())) {
            end--;
        }
        return history.subList(0, end);
    }

    /** The messages of one answer. */
    public static String answer(List<String> messages) {
        var lines = new ArrayList<ObjectNode>();
        int each = LONGEST_ANSWER / Math.max(1, messages.size());
        for (var message : messages) {
            lines.add(Quoted.line().put("by", "participant").put("text", shortened(Quoted.visible(message), each)));
        }
        return Quoted.lines(lines);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most / 2) + GAP + text.substring(text.length() - most / 2);
    }
}
