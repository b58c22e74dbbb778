package dev.parley.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreWordsTest {

    @ParameterizedTest
    @CsvSource({"en, fill in the form so", "de, das Formular aus", "es, el formulario para", "fr, le formulaire pour"})
    void point_to_the_form_without_saying_where_it_is(String language, String words) {
        assertThat(CoreWords.in(language).formPointer())
                .contains(words)
                .doesNotContain("above", "oben", "arriba", "dessus");
    }
}
