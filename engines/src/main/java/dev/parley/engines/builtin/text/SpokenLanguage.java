package dev.parley.engines.builtin.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells which of the known languages an answer is in: a participant may answer in another one than the interview's. The
 * interview's language has the benefit of the doubt, because names and loan words are everywhere: another one needs more of its own
 * common words in the text, and in texts of some length the language model's vote too. Thread-safe.
 */
public final class SpokenLanguage {

    /** Of fewer words a model cannot tell the language. */
    private static final int SHORT = 5;

    /** So large a part of a short text are common words of its language. */
    private static final double MOST = 0.5;

    /** So much surer than of the interview's language the model has to be. */
    private static final double SURER = 1.25;

    private static final LanguageDetectorModel MODEL = load();
    private static final Map<String, Language> CODES =
            Map.of("eng", Language.EN, "deu", Language.DE, "spa", Language.ES, "fra", Language.FR);

    private SpokenLanguage() {}

    private static LanguageDetectorModel load() {
        try (var stream = SpokenLanguage.class.getResourceAsStream("/langdetect-183.bin")) {
            if (stream == null) {
                throw new IllegalStateException("no language model");
            }
            return new LanguageDetectorModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the text; the expected one where there is no telling. */
    public static Language of(String text, Language expected) {
        var words = Text.of(text, expected).tokens().stream().map(Token::word).toList();
        if (words.isEmpty()) {
            return expected;
        }
        double own = share(words, expected);
        var other = List.of(Language.values()).stream()
                .filter(language -> language != expected)
                .max(Comparator.comparingDouble(language -> share(words, language)))
                .orElse(expected);
        double others = share(words, other);
        if (others <= own) {
            return expected;
        }
        boolean clear = words.size() < SHORT ? own == 0 && others >= MOST : votes(text, other, expected);
        return clear ? other : expected;
    }

    private static double share(List<String> words, Language language) {
        var lists = Vocabulary.of(language);
        return (double) words.stream()
                        .filter(word -> lists.isCommon(word) || lists.isNumber(word))
                        .count()
                / words.size();
    }

    private static boolean votes(String text, Language other, Language expected) {
        var confidences = new EnumMap<Language, Double>(Language.class);
        for (var guess : new LanguageDetectorME(MODEL).predictLanguages(text)) {
            var language = CODES.get(guess.getLang());
            if (language != null) {
                confidences.put(language, guess.getConfidence());
            }
        }
        double own = confidences.getOrDefault(expected, 0.0);
        return confidences.getOrDefault(other, 0.0) > own * SURER;
    }
}
