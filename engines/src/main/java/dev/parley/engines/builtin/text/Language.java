package dev.parley.engines.builtin.text;

import java.util.Locale;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** The languages the built-in engine knows; it speaks English in any other. */
public enum Language {
    EN(ALGORITHM.ENGLISH),
    DE(ALGORITHM.GERMAN),
    ES(ALGORITHM.SPANISH),
    FR(ALGORITHM.FRENCH);

    private final ALGORITHM algorithm;

    Language(ALGORITHM algorithm) {
        this.algorithm = algorithm;
    }

    /** The language of a BCP 47 tag. */
    public static Language of(String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "de" -> DE;
            case "es" -> ES;
            case "fr" -> FR;
            default -> EN;
        };
    }

    /** The two letters its resources are named by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale that sentence boundaries follow. */
    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** A new stemmer, for one thread. */
    SnowballStemmer stemmer() {
        return new SnowballStemmer(algorithm);
    }
}
