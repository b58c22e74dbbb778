package dev.parley.engines.builtin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The language of an answer")
class SpokenLanguageTest {

    @ParameterizedTest(name = "{1}, in an interview in {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | Die Exporte sind langsam und die Menüs verwirrend | DE
            EN | No sé, los informes son muy lentos y no me gustan | ES
            EN | Je ne sais pas, les exports sont trop lents | FR
            EN | Weiß ich nicht | DE
            EN | Nein | DE
            EN | Oui | FR
            DE | I don't know, the export is too slow for us | EN
            FR | Prefiero no hablar de eso | ES
            ES | C'est trop cher pour nous | FR
            """)
    void is_another_one_where_its_words_say_so(Language interview, String answer, Language spoken) {
        assertThat(SpokenLanguage.of(answer, interview)).isEqualTo(spoken);
    }

    @ParameterizedTest(name = "{1}, in an interview in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | The export is slow
            EN | Excel and Jira
            EN | No
            EN | Muy bien, the doctora spoke a little Spanish with me and I understood the plan.
            EN | Zeitgeist
            DE | Der Meeting Overload im Team ist real
            DE | Jira, Confluence, Slack
            DE | okay
            ES | No
            ES | Uso Google Sheets y Excel
            FR | Le feedback du manager
            FR | 12
            """)
    void stays_the_interview_s_in_doubt(Language interview, String answer) {
        assertThat(SpokenLanguage.of(answer, interview)).isEqualTo(interview);
    }
}
