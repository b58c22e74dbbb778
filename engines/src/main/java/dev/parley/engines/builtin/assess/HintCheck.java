package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Node;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.List;

/** What of a node's completion hint an answer covers. */
final class HintCheck {

    /** Below so many words even a fitting one is no complete answer. */
    private static final int FEWEST_WORDS = 3;

    private final List<HintPart> parts;
    private final List<String> missing;
    private final boolean satisfied;

    /** @param comparable whether likeness sees beyond words, for the language of answer and hint */
    HintCheck(Node node, Text answer, Sentences sentences, Meaning meaning, boolean comparable, boolean addressed) {
        this.parts = parts(node, answer.language());
        this.missing = open(parts, node, answer, sentences, meaning, comparable).stream()
                .map(HintPart::words)
                .toList();
        this.satisfied = addressed
                && !parts.isEmpty()
                && missing.isEmpty()
                && answer.stems().size() >= FEWEST_WORDS;
    }

    /** What the node's hint asks for. */
    static List<HintPart> parts(Node node, Language language) {
        return node instanceof Node.Question question
                ? question.probing()
                        .completionHint()
                        .map(hint -> Hint.of(Text.of(hint, language)).parts())
                        .orElse(List.of())
                : List.of();
    }

    /** Those of the parts that the answer leaves open. */
    static List<HintPart> open(
            List<HintPart> parts, Node node, Text answer, Sentences sentences, Meaning meaning, boolean comparable) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var question = Text.of(Questions.asked(node.text(), answer.language()), answer.language());
        return new HintEvidence(question, answer, sentences, meaning, comparable).open(parts);
    }

    boolean exists() {
        return !parts.isEmpty();
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
        return parts.isEmpty() ? 1 : 1 - (double) missing.size() / parts.size();
    }
}
