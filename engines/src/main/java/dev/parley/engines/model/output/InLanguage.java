package dev.parley.engines.model.output;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a short text is in the language that it should be in. Statistical language identification needs more than a sentence;
 * this only refuses what is clearly another of the languages that the product speaks, by its function words, or another script.
 */
public final class InLanguage {

    /** Languages that are not written in Latin letters, as far as interviews come in them. */
    private static final Set<String> OTHER_SCRIPTS = Set.of(
            "ar", "bg", "el", "fa", "he", "hi", "ja", "ka", "ko", "mk", "ru", "sr", "th", "uk", "ur", "zh", "bn", "ta",
            "te", "hy");

    private static final int FEW_WORDS = 3;

    private InLanguage() {}

    /** Whether it may be in the language of that BCP 47 tag. */
    public static boolean mayBe(String text, String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return scriptFits(text, OTHER_SCRIPTS.contains(primary)) && wordsFit(text, primary);
    }

    private static boolean scriptFits(String text, boolean otherScript) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return letters == 0 || (otherScript ? latin < letters : latin * 2 > letters);
    }

    private static boolean wordsFit(String text, String primary) {
        var expected = Arrays.stream(Language.values())
                .filter(language -> language.code().equals(primary))
                .findFirst();
        if (expected.isEmpty()) {
            return true;
        }
        if (SpokenLanguage.of(text, expected.get()) != expected.get()) {
            return false;
        }
        long own = functionWords(text, expected.get());
        return Arrays.stream(Language.values())
                .filter(language -> language != expected.get())
                .mapToLong(language -> functionWords(text, language))
                .noneMatch(other -> other >= FEW_WORDS && other > 2 * own || own <= 1 && other > own && other > 1);
    }

    private static long functionWords(String text, Language language) {
        var lists = Vocabulary.of(language);
        return Text.of(text, language).tokens().stream()
                .filter(token -> lists.isStop(token.word()))
                .count();
    }
}
