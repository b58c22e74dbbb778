package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the agent's sensitive topics an answer touches: all the words of the topic, in any form, close together. */
final class SensitiveTopics {

    private static final int CLOSE = 5;

    private SensitiveTopics() {}

    /** As the agent names them, in its order. */
    static List<String> in(Text answer, List<String> topics) {
        var stems = answer.stemsOf(answer.tokens());
        return topics.stream().filter(topic -> touches(answer, stems, topic)).toList();
    }

    private static boolean touches(Text answer, List<String> stems, String topic) {
        for (var alternative : topic.split("[/,;]")) {
            var wanted = Text.of(alternative, answer.language()).stems();
            if (!wanted.isEmpty() && standsClose(stems, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsClose(List<String> stems, Set<String> wanted) {
        for (int at = 0; at < stems.size(); at++) {
            if (wanted.contains(stems.get(at))) {
                var window = stems.subList(at, Math.min(stems.size(), at + wanted.size() - 1 + CLOSE));
                if (wanted.size() == 1 || new HashSet<>(window).containsAll(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
