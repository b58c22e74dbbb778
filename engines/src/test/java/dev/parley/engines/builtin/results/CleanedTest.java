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
            EN | Um, well, the export is, uh, slow. | The export is slow.
            EN | Well, um, mostly on my phone. | Mostly on my phone.
            EN | Well done is what she said. | Well done is what she said.
            EN | It was fine, so I stayed. | It was fine, so I stayed.
            EN | it is, er, what it is | it is what it is
            EN | 'Okay. The chat was useless.' | 'The chat was useless.'
            EN | Um. | Um.
            DE | Naja, ähm, die Einarbeitung war zu lang. | Die Einarbeitung war zu lang.
            DE | Also, die Einarbeitung war, äh, lang. | Die Einarbeitung war lang.
            ES | Bueno, eh, la ventanilla cerró. | La ventanilla cerró.
            FR | Ben, euh, les réunions s'enchaînent. | Les réunions s'enchaînent.
            """)
    void leaves_out_hesitations_and_openers_and_nothing_else(Language language, String said, String cleaned) {
        assertThat(Cleaned.of(said, language)).isEqualTo(cleaned);
    }
}
