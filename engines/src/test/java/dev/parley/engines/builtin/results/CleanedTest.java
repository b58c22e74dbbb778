package dev.parley.engines.builtin.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engines.builtin.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sentence in a summary")
class CleanedTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | Um, well, the export is, uh, slow. | the export is … slow.
            EN | Well, um, mostly on my phone. | mostly on my phone.
            EN | Well done is what she said. | Well done is what she said.
            EN | It was fine, so I stayed. | It was fine, so I stayed.
            EN | it is, er, what it is | it is … what it is
            EN | It was slow. Um, it crashed. | It was slow. … it crashed.
            EN | 'Okay. The chat was useless.' | 'The chat was useless.'
            EN | yeah, no | yeah, no
            EN | Honestly, it is slow, um | Honestly, it is slow
            EN | Um. | Um.
            DE | Naja, ähm, die Einarbeitung war zu lang. | die Einarbeitung war zu lang.
            DE | Also, die Einarbeitung war, äh, lang. | die Einarbeitung war … lang.
            ES | Bueno, eh, la ventanilla cerró. | la ventanilla cerró.
            FR | Ben, euh, les réunions s'enchaînent. | les réunions s'enchaînent.
            """)
    void leaves_out_hesitations_and_openers_and_stands_in_the_answer_word_for_word(
            Language language, String said, String cleaned) {
        assertThat(Cleaned.of(said, language)).isEqualTo(cleaned);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | It is slow | “It is slow”
            DE | Es ist langsam | „Es ist langsam“
            ES | Es lento | «Es lento»
            FR | C'est lent | «\u00a0C'est lent\u00a0»
            """, quoteCharacter = '~')
    void stands_in_the_quotation_marks_of_its_language(Language language, String said, String quoted) {
        assertThat(Quoted.of(said, 100, language)).isEqualTo(quoted);
    }
}
