package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Node;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.List;

/** What an interviewer would still ask for. */
public final class OpenDetails {

    private OpenDetails() {}

    /**
     * The kinds of statement that the node's completion hint asks for and the answer does not seem to contain, in its order; only
     * those that can be asked for in words of no hint, because the answer itself is what they are about: "how long", but not "how
     * long they had been unhappy".
     */
    public static List<Detail> of(Node node, List<String> answer, Language language, Meaning meaning) {
        var text = Text.of(String.join("\n", answer), language);
        var given = Hint.given(text);
        return open(node, text, meaning).stream()
                .filter(part -> part.details().stream().noneMatch(given::contains))
                .filter(part -> part.asksWithoutAThing())
                .flatMap(part -> part.details().stream().sorted())
                .distinct()
                .toList();
    }

    /** The parts of the node's completion hint that the answer does not seem to cover, in the researcher's words. */
    public static List<String> partsOf(Node node, List<String> answer, Language language, Meaning meaning) {
        var text = Text.of(String.join("\n", answer), language);
        var given = Hint.given(text);
        return open(node, text, meaning).stream()
                .filter(part -> part.details().isEmpty() || !given.containsAll(part.details()))
                .map(HintPart::words)
                .toList();
    }

    private static List<HintPart> open(Node node, Text answer, Meaning meaning) {
        var parts = HintCheck.parts(node, answer.language());
        return parts.isEmpty()
                ? parts
                : HintCheck.open(
                        parts, node, answer, Sentences.of(answer, meaning), meaning, meaning.seesBeyondWords());
    }
}
