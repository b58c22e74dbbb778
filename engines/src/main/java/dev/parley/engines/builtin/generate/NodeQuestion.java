package dev.parley.engines.builtin.generate;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;

/** What to say again of a node's text when its question is asked once more. */
final class NodeQuestion {

    /** "What happened?" is no question without the sentence before it. */
    private static final int WORDS_OF_ITS_OWN = 3;

    private NodeQuestion() {}

    /** The question, with the sentences before it that it leans on; the text without thanks and greeting when nothing is asked. */
    static String of(String text, Language language) {
        var sentences = Text.of(text, language).sentences();
        int last = lastAsked(sentences);
        if (last < 0) {
            return joined(sentences.stream()
                    .filter(sentence -> sentences.size() == 1 || !thanks(sentence, language))
                    .toList());
        }
        int first = last;
        while (first > 0
                && words(sentences.subList(first, last + 1), language) < WORDS_OF_ITS_OWN
                && !thanks(sentences.get(first - 1), language)) {
            first--;
        }
        return joined(sentences.subList(first, last + 1));
    }

    private static int lastAsked(List<Span> sentences) {
        for (int at = sentences.size() - 1; at >= 0; at--) {
            if (sentences.get(at).text().endsWith("?")) {
                return at;
            }
        }
        return -1;
    }

    private static int words(List<Span> sentences, Language language) {
        return sentences.stream()
                .mapToInt(
                        sentence -> Text.of(sentence.text(), language).content().size())
                .sum();
    }

    static boolean thanks(Span sentence, Language language) {
        var lists = Vocabulary.of(language);
        return Text.of(sentence.text(), language).tokens().stream()
                .limit(3)
                .anyMatch(token -> lists.has("thanks", token.word()));
    }

    private static String joined(List<Span> sentences) {
        return String.join(" ", sentences.stream().map(Span::text).toList());
    }
}
