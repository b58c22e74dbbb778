package dev.parley.domain.catalog;

import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.Findings;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks that several kinds of catalog object have in common. */
final class SpecFindings {

    private SpecFindings() {}

    /** A language as a BCP 47 tag. */
    static void language(Findings findings, String path, Optional<String> language) {
        if (language.isPresent() && !isLanguageTag(language.get())) {
            findings.error(
                    FindingCode.INVALID_VALUE,
                    path,
                    "Use a BCP 47 language tag for %s, such as en or pt-BR.".formatted(path));
        }
    }

    /** A number that counts something there must be at least one of. */
    static void atLeastOne(Findings findings, String path, OptionalInt number) {
        if (number.isPresent() && number.getAsInt() < 1) {
            findings.error(
                    FindingCode.INVALID_VALUE, path, "Use a number from 1 for %s, or leave it out.".formatted(path));
        }
    }

    private static boolean isLanguageTag(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }
}
