package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what is said of a form as if it were said of a question: who does not want to fill in the form says it as others say that they do
 * not want to answer the question, and all that is known of the latter holds for the former.
 */
final class SaidOfForms {

    private static final PerLanguage<SaidOfForms> ALL =
            new PerLanguage<>(language -> new SaidOfForms(Sections.load("words-" + language.code() + ".txt")));

    private final Map<String, String> ofQuestions = new LinkedHashMap<>();
    private final Pattern ofForms;

    private SaidOfForms(Sections sections) {
        for (var line : sections.lines("said_of_forms")) {
            var pair = line.split("\\s*=\\s*", 2);
            ofQuestions.put(pair[0], pair[1]);
        }
        var longestFirst = ofQuestions.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        ofForms = Pattern.compile(
                "(?<!\\p{L})(?:" + longestFirst + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The message, with questions in the place of forms. */
    static String asOfQuestions(String message, Language language) {
        return ALL.of(language).read(message);
    }

    private String read(String message) {
        return ofForms.matcher(message)
                .replaceAll(form -> ofQuestions.getOrDefault(form.group().toLowerCase(Locale.ROOT), form.group()));
    }
}
