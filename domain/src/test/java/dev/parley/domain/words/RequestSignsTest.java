package dev.parley.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Messages that may ask something of the interviewer are read where nothing else would be")
class RequestSignsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "leave me alone",
                "f*** off",
                "I don't want to do this any more",
                "I've had enough of this",
                "I want out",
                "not interested any more sorry",
                "Lass mich in Ruhe",
                "Schluss jetzt",
                "mir reicht's",
                "Ich breche hier ab",
                "hab keine Lust mehr",
                "Déjeme en paz",
                "Estoy harta de tantas preguntas",
                "Laissez-moi tranquille",
                "J\u2019en ai marre",
                "Ça suffit maintenant"
            })
    void wishes_to_end_however_they_are_put(String message) {
        assertThat(RequestSigns.in(message)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "SKIP",
                "well, skip",
                "(skip)",
                "7skip",
                "f*** skip",
                "Überspringen!",
                "bitte ÜBERSPRINGEN",
                "n/a",
                "a skip"
            })
    void whatever_their_case_and_whatever_stands_before_them(String message) {
        assertThat(RequestSigns.in(message)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"skipper", "unskip", "éskip", "skipé", "n/ab", "die Skipiste"})
    void but_not_as_parts_of_words(String message) {
        assertThat(RequestSigns.in(message)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Coffee and bad jokes",
                "Mit dem Rad, bei jedem Wetter",
                "El ruido de la calle",
                "Les gens, tout le monde se dit bonjour"
            })
    void but_no_ordinary_answers(String message) {
        assertThat(RequestSigns.in(message)).isFalse();
    }
}
