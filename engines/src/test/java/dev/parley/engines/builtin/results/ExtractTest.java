package dev.parley.engines.builtin.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engines.Study;
import dev.parley.engines.builtin.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An extract")
class ExtractTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | At night one nurse looks after forty beds. She cannot leave the ward to fetch medicine from the pharmacy across the old courtyard. | At night
            de | Nachts versorgt eine Pflegerin vierzig Betten. Sie kann die Station nicht verlassen, um Medikamente, Verbände und Spritzen aus der Apotheke im Hof zu holen. | Nachts
            es | De noche una enfermera cuida cuarenta camas. Ella no puede salir de la planta para buscar medicinas, vendas y jeringas en la farmacia del patio. | De noche
            fr | La nuit une infirmière garde quarante lits. Elle ne peut pas quitter le service pour chercher médicaments, pansements et seringues dans la pharmacie de la cour. | La nuit
            """)
    void prefers_a_sentence_that_can_be_understood_alone(String code, String said, String opening) {
        var language = Language.of(code);
        var talk = new Talk(Study.in(code).question("q", "?")).open("q").says("q", said);
        var entry = talk.conversation().entries().getLast();
        assertThat(Extract.best(Said.sentences(entry, language), 1, language))
                .singleElement()
                .satisfies(picked -> assertThat(picked.text()).startsWith(opening));
    }
}
