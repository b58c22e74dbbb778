package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Node;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.List;

/** What an interviewer would still ask for. */
public final class OpenDetails {

    private OpenDetails() {}

    /** The kinds of statement that the node's completion hint asks for and the answer does not seem to contain, in its order. */
    public static List<Detail> of(Node node, List<String> answer, Language language) {
        return node instanceof Node.Question question
                ? question.probing()
                        .completionHint()
                        .map(hint -> Hint.of(Text.of(hint, language))
                                .detailsMissingIn(Text.of(String.join("\n", answer), language)))
                        .orElse(List.of())
                : List.of();
    }

    /** The parts of the node's completion hint that the answer does not seem to cover, in the researcher's words. */
    public static List<String> partsOf(Node node, List<String> answer, Language language) {
        return node instanceof Node.Question question
                ? question.probing()
                        .completionHint()
                        .map(hint ->
                                missing(Hint.of(Text.of(hint, language)), Text.of(String.join("\n", answer), language)))
                        .orElse(List.of())
                : List.of();
    }

    private static List<String> missing(Hint hint, Text answer) {
        return hint.missingIn(answer, Hint.given(answer), words -> false);
    }
}
