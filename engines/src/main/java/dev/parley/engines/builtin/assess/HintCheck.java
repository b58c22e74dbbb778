package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Node;
import dev.parley.engines.builtin.text.Text;
import java.util.List;
import java.util.Optional;

/** What of a node's completion hint an answer covers. */
final class HintCheck {

    /** Below so many words even a fitting one is no complete answer. */
    private static final int FEWEST_WORDS = 3;

    private final Optional<Hint> hint;
    private final List<String> missing;
    private final boolean satisfied;

    HintCheck(Node node, Text answer, boolean addressed) {
        this.hint = node instanceof Node.Question question
                ? question.probing().completionHint().map(text -> Hint.of(Text.of(text, answer.language())))
                : Optional.empty();
        this.missing = hint.map(found -> found.missingIn(answer)).orElse(List.of());
        this.satisfied = addressed
                && hint.filter(found -> found.size() > 0).isPresent()
                && missing.isEmpty()
                && answer.stems().size() >= FEWEST_WORDS;
    }

    boolean exists() {
        return hint.filter(found -> found.size() > 0).isPresent();
    }

    boolean satisfied() {
        return satisfied;
    }

    /** The parts left open, as the researcher wrote them. */
    List<String> missing() {
        return missing;
    }

    /** The share of the hint's parts that is covered; 1 without parts. */
    double covered() {
        int size = hint.map(Hint::size).orElse(0);
        return size == 0 ? 1 : 1 - (double) missing.size() / size;
    }
}
