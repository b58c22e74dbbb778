package dev.parley.simulator.model;

import dev.parley.simulator.ModelUse;
import java.util.List;
import java.util.Optional;

/**
 * Has a language model write somebody's next line in a conversation. Never throws for the model's trouble: then there are no words.
 * Blocking, for seconds at most; implementations are thread-safe.
 */
@FunctionalInterface
public interface LineWriter {

    /** The line. */
    Written write(Request request);

    /**
     * What to write.
     *
     * @param prompt name and version of what {@code system} was made from, e.g. {@code participant/1}
     * @param system who the model is to be
     * @param conversation oldest first, the sides in turns; the last line is the other side's
     * @param mostChars bound of the line
     */
    record Request(String prompt, String system, List<Line> conversation, int mostChars) {
        public Request {
            conversation = List.copyOf(conversation);
        }
    }

    /** What one side said: the one that the model speaks for ({@code own}), or the other. */
    record Line(boolean own, String text) {}

    /** What came of it. */
    record Written(Optional<String> words, ModelUse used) {}
}
