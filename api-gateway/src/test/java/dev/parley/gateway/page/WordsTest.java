package dev.parley.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages' texts are complete in every language. */
final class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern USE = Pattern.compile("words\\('([a-z_]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void every_language_has_the_same_texts_with_the_same_places(String language) {
        var english = Words.in("en");
        var other = Words.in(language);
        assertThat(other.language()).isEqualTo(language);
        assertThat(other.texts().members().keySet())
                .containsExactlyElementsOf(english.texts().members().keySet());
        for (var key : english.texts().members().keySet()) {
            assertThat(places(other.text(key))).as(key).isEqualTo(places(english.text(key)));
            assertThat(other.text(key)).as(key).isNotBlank();
        }
    }

    @Test
    void every_text_that_a_script_uses_is_there() {
        for (var name : Assets.JOIN_SCRIPTS) {
            var script = new String(Assets.Resources.bytes("assets/" + name), StandardCharsets.UTF_8);
            USE.matcher(script)
                    .results()
                    .forEach(use -> assertThat(Words.in("en").texts().members())
                            .as(name)
                            .containsKey(use.group(1)));
        }
    }

    @Test
    void every_screen_that_is_a_notice_has_its_texts() {
        for (var screen : Screen.values()) {
            if (screen.isNotice()) {
                assertThat(Words.in("en").text(screen.wireName() + "_title")).isNotBlank();
                assertThat(Words.in("en").text(screen.wireName() + "_text")).isNotBlank();
            }
        }
    }

    @Test
    void a_language_that_is_not_known_gets_english() {
        assertThat(Words.in("nl-BE").language()).isEqualTo("en");
        assertThat(Words.in("de-AT").language()).isEqualTo("de");
        assertThat(Words.inFirstOf(List.of("nl", "*", "es-MX")).language()).isEqualTo("es");
        assertThat(Words.inFirstOf(List.of()).language()).isEqualTo("en");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .sorted()
                .toList();
    }
}
