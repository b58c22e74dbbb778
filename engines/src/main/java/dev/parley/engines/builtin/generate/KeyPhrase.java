package dev.parley.engines.builtin.generate;

import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.NounPhrase;
import dev.parley.engines.builtin.text.NounPhrases;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the participant talks about, in words that can be said back: a clean noun phrase of the newest message that is new at
 * this node. None rather than a doubtful one.
 */
final class KeyPhrase {

    private static final int CHARS_LOOKED_AT = 2_000;
    private static final int WORDS_LOOKED_AT = 400;
    private static final int NEW_TO_THE_QUESTION = 2;

    private final Text message;
    private final Set<String> questionStems;
    private final Set<String> avoided;
    private final EchoRules rules;

    private KeyPhrase(Text message, Set<String> questionStems, Set<String> avoided) {
        this.message = message;
        this.questionStems = questionStems;
        this.avoided = avoided;
        this.rules = new EchoRules(message);
    }

    /**
     * The phrase to pick up.
     *
     * @param answer the messages at the node, oldest first
     * @param sensitiveTopics never picked up
     */
    static Optional<String> in(List<String> answer, String question, List<String> sensitiveTopics, Language language) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        var avoided = new HashSet<String>();
        sensitiveTopics.forEach(topic -> avoided.addAll(Text.of(topic, language).stems()));
        answer.subList(0, answer.size() - 1)
                .forEach(earlier -> avoided.addAll(Text.of(earlier, language).stems()));
        var message = Text.of(Clip.toWords(answer.getLast(), CHARS_LOOKED_AT), language);
        return new KeyPhrase(message, Text.of(question, language).stems(), avoided).best();
    }

    private Optional<String> best() {
        var sentences = message.sentences();
        return NounPhrases.of(message.language()).in(message, WORDS_LOOKED_AT).stream()
                .filter(rules::allow)
                .filter(phrase -> message.stemsOf(phrase.nouns()).stream().noneMatch(avoided::contains))
                .filter(phrase -> message.language() == Language.EN || isNew(phrase))
                .max(Comparator.comparingInt((NounPhrase phrase) -> weight(phrase, sentences))
                        .thenComparing(
                                Comparator.comparingInt(NounPhrase::start).reversed()))
                .map(rules::spoken);
    }

    private int weight(NounPhrase phrase, List<Span> sentences) {
        boolean isFelt = sentences.stream()
                .filter(sentence -> sentence.contains(phrase.start()))
                .anyMatch(sentence ->
                        Feelings.of(sentence.text(), message.language()).intensity() > 0);
        return phrase.words().size()
                + (isNew(phrase) ? NEW_TO_THE_QUESTION : 0)
                + (isFelt ? 1 : 0)
                + (rules.isCentral(phrase) ? 1 : 0)
                + (rules.opensClause(phrase) ? 1 : 0);
    }

    /** A quoted word that stood in the question already sounds like a mistake. */
    private boolean isNew(NounPhrase phrase) {
        return message.stemsOf(phrase.nouns()).stream().noneMatch(questionStems::contains);
    }
}
