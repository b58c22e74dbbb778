package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Node;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a node's completion hint an answer covers. */
final class HintCheck {

    /** Below so many words even a fitting one is no complete answer. */
    private static final int FEWEST_WORDS = 3;

    private final Optional<Hint> hint;
    private final List<String> missing;
    private final boolean satisfied;

    /** So alike a sentence is to a part of a hint that it covers without its words. */
    private static final double SAYS_SO = 0.22;

    /** @param comparable whether likeness sees beyond words, for the language of answer and hint */
    HintCheck(Node node, Text answer, Sentences sentences, Meaning meaning, boolean comparable, boolean addressed) {
        this.hint = node instanceof Node.Question question
                ? question.probing().completionHint().map(text -> Hint.of(Text.of(text, answer.language())))
                : Optional.empty();
        this.missing = hint.map(found -> found.missingIn(
                        answer,
                        given(node, answer),
                        words -> comparable && sentences.likeness(meaning.of(words)) >= SAYS_SO))
                .orElse(List.of());
        this.satisfied = addressed
                && hint.filter(found -> found.size() > 0).isPresent()
                && missing.isEmpty()
                && answer.stems().size() >= FEWEST_WORDS;
    }

    /** What the answer contains; to a question for reasons any answer gives one. */
    private static Set<Detail> given(Node node, Text answer) {
        var given = EnumSet.noneOf(Detail.class);
        given.addAll(Hint.given(answer));
        var question = Text.of(Questions.asked(node.text(), answer.language()), answer.language());
        var lists = Vocabulary.of(answer.language());
        if (lists.phrases("asks_for_reasons").anyIn(question.flat())) {
            given.add(Detail.REASON);
        }
        return given;
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
