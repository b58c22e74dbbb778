package dev.parley.gateway.page;

import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonParsing;
import dev.parley.gateway.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pages' own texts in one language; the agent's words come from the interview. One JSON file per language, all with the same
 * keys.
 */
record Words(String language, Json.Object texts) {

    static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");

    private static final Map<String, Words> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::read));

    /** The texts for a BCP 47 tag; English for a language that is not known. */
    static Words in(String languageTag) {
        var language = Locale.forLanguageTag(languageTag).getLanguage();
        return BY_LANGUAGE.getOrDefault(language, inEnglish());
    }

    /** The first language asked for that is known. */
    static Words inFirstOf(List<String> languageTags) {
        return languageTags.stream()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(BY_LANGUAGE::containsKey)
                .findFirst()
                .map(Words::in)
                .orElseGet(Words::inEnglish);
    }

    /** One text. */
    String text(String key) {
        return texts.get(key)
                .map(text -> ((Json.Text) text).value())
                .orElseThrow(() -> new IllegalArgumentException("no text " + key + " in " + language));
    }

    /** All texts as JSON, for the scripts. */
    String json() {
        return new String(JsonWriter.value(texts), StandardCharsets.UTF_8);
    }

    private static Words inEnglish() {
        return BY_LANGUAGE.getOrDefault("en", new Words("en", Json.Object.EMPTY));
    }

    private static Words read(String language) {
        var file = Assets.Resources.bytes("words/" + language + ".json");
        return new Words(language, (Json.Object) JsonParsing.parseTrusted(file));
    }
}
