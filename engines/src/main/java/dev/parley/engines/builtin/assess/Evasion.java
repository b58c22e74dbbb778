package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;

/**
 * Messages that speak without answering: nothing but questions back, or nothing but platitudes that would fit any question. Only
 * the plain forms can be seen; polished evasion passes for an answer.
 */
final class Evasion {

    private static final double ALIKE = 0.5;
    private static final int LONGEST = 25;

    private final Text answer;
    private final Sentences sentences;
    private final Vocabulary lists;

    Evasion(Text answer, Sentences sentences) {
        this.answer = answer;
        this.sentences = sentences;
        this.lists = Vocabulary.of(answer.language());
    }

    /** "Who is going to read this?": every sentence asks, unless the question asks for questions. */
    boolean onlyAsksBack(Text question) {
        boolean asksForQuestions = lists.hasAny("asks_for_questions", question.tokens());
        return !asksForQuestions
                && !answer.tokens().isEmpty()
                && answer.sentences().stream().allMatch(sentence -> asks(sentence, answer.language()));
    }

    private boolean asks(Span sentence, Language language) {
        var tokens = Text.of(sentence.text(), language).tokens();
        return sentence.text().endsWith("?")
                && !tokens.isEmpty()
                && lists.has("question_openers", tokens.getFirst().word());
    }

    /** "Every company has its ups and downs": no word of the participant, no figure, nothing of the study. */
    boolean onlyPlatitudes(Relevance relevance, Examples examples, Kinds kinds) {
        boolean personal = answer.tokens().stream()
                .anyMatch(token -> lists.has("first_person", token.word())
                        || !token.hasLetter()
                        || token.word().equals("i"));
        if (personal || answer.tokens().size() > LONGEST || answer.tokens().isEmpty()) {
            return false;
        }
        double alike = sentences.likeness(examples, Examples.Kind.PLATITUDE);
        return lists.phrases("platitudes").anyIn(answer.flat())
                || kinds.saysNothing()
                || alike >= ALIKE && alike > relevance.of(sentences);
    }
}
