package dev.parley.engines.builtin.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engines.builtin.text.Language;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What tells nothing by itself")
class FillersTest {

    private static Language in(String language) {
        return Language.valueOf(language.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | You're welcome!
            en | End of story.
            en | Seven out of ten
            en | That's it. Thanks.
            en | Ask the council
            en | Already told you.
            en | I think that covers it, really.
            en | Thank you for listening, dear
            en | I can't explain it better than that.
            en | No, nothing else.
            de | Habe ich schon gesagt.
            es | Ya se lo he dicho.
            fr | Je vous l'ai déjà dit.
            de | Zwei minus
            de | Gern geschehen
            de | Das war's, danke.
            es | Gracias a ustedes
            es | Pregúntele al ayuntamiento
            es | Y punto.
            fr | Merci à vous !
            fr | C'est tout.
            """)
    void is_known(String language, String words) {
        assertThat(Fillers.areAll(words, in(language))).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Seven out of ten because the bus is late
            en | Thanks to the nurses I slept
            en | Ask the council why the bridge has been closed for a year
            en | More buses
            en | I already told you that the lift is broken
            en | I really like the lift
            de | Zwei minus, weil der Aufzug fehlt
            es | Gracias a mi vecina tengo comida
            fr | C'est tout petit chez nous
            """)
    void is_not_what_tells_something(String language, String words) {
        assertThat(Fillers.areAll(words, in(language))).isFalse();
    }
}
