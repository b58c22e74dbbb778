package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The kinds of thing that a completion hint asks for")
class WantedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It has to be inside the ticket system. | true
            en | We would keep it in a spreadsheet. | true
            en | It has to be inside the new system. | false
            en | System of record, whatever that is. | false
            en | It has to be close to what people do anyway. | false
            de | Es muss im Ticketsystem sein. | true
            de | Es muss ins Ticket-System. | true
            de | Es muss im neuen System sein. | false
            es | Tiene que estar en el sistema de tickets. | true
            es | Tiene que estar en el sistema nuevo. | false
            es | Tiene que estar en el sistema de la empresa. | false
            fr | Il faut que ce soit dans l'outil de support. | true
            fr | Il faut que ce soit dans l'outil d'assistance. | true
            fr | Il faut que ce soit dans le nouvel outil. | false
            """)
    void a_tool_told_by_what_it_is_for_is_a_name(String language, String answer, boolean named) {
        var given = Wanted.given(Text.of(answer, Language.of(language)));
        assertThat(given.contains(Wanted.NAME)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It has to be inside the ticket system. My people will not open one more tab in the middle of an incident. | true
            It has to be simple. My people will not learn one more thing in the middle of an incident. | false
            """)
    void who_names_it_is_not_asked_which_tool_it_has_to_be(String answer, boolean named) {
        var hint = "Which tool it has to live in; the reason";
        var study = Study.in("en").hinted("q", "Where would such a page have to fit in?", hint);
        var found = new AnswerAssessor(Meanings.shared())
                .assess(study.answered("q", answer))
                .assessment();
        assertThat(found.rationale().contains("Which tool")).isEqualTo(!named);
    }
}
