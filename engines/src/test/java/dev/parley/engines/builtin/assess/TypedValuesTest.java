package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import dev.parley.engines.Study;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A typed value is read only when it is certain")
class TypedValuesTest {

    private static Optional<Json> value(String language, String question, String answer) {
        var study = Study.in(language).question("q", question);
        return new AnswerAssessor()
                .assess(study.answered("q", answer))
                .assessment()
                .value();
    }

    @ParameterizedTest(name = "{0}: {1} / {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Do you use it every day? | Yes, pretty much. | true
            en | Do you use it every day? | yep | true
            en | Do you use it every day? | Of course | true
            en | Do you use it every day? | I do | true
            en | Do you use it every day? | No. | false
            en | Do you use it every day? | No, I don't use it | false
            en | Do you use it every day? | Never | false
            en | Do you use it every day? | Not really | false
            en | Do you use it every day? | Yes, but only at work |
            en | Do you use it every day? | Yes and no |
            en | Do you use it every day? | It depends on the week |
            en | Do you use it every day? | Sometimes |
            en | Do you use it every day? | Yes, I don't see why not |
            en | Do you use it every day? | I open it when the boss asks |
            en | Do you prefer tea or coffee? | Yes |
            en | What do you use? | Yes |
            de | Nutzen Sie das jeden Tag? | Ja, klar | true
            de | Nutzen Sie das jeden Tag? | Nein, gar nicht | false
            de | Nutzen Sie das jeden Tag? | Jein |
            de | Nutzen Sie das jeden Tag? | Ja, aber nur im Büro |
            es | ¿Usa la herramienta a diario? | Sí, claro | true
            es | ¿Usa la herramienta a diario? | No | false
            es | ¿Usa la herramienta a diario? | A veces |
            fr | Utilisez-vous cet outil ? | Oui, bien sûr | true
            fr | Utilisez-vous cet outil ? | Non | false
            fr | Utilisez-vous cet outil ? | Oui, mais rarement |
            """)
    void yes_or_no(String language, String question, String answer, Boolean expected) {
        assertThat(value(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(Json::bool));
    }

    @ParameterizedTest(name = "{0}: {1} / {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | How many people are on your team? | We are 12 people | 12
            en | How many people are on your team? | twelve | 12
            en | How many people are on your team? | About twenty-five, I think | 25
            en | How many people are on your team? | twenty five | 25
            en | How many people are on your team? | 1,200 | 1200
            en | How many people are on your team? | two hundred | 200
            en | How many people are on your team? | a dozen | 12
            en | How many people are on your team? | two or three |
            en | How many people are on your team? | 3-4 |
            en | How many people are on your team? | between 5 and 10 |
            en | How many people are on your team? | a couple |
            en | How many people are on your team? | not 12 |
            en | How many people are on your team? | 12, maybe |
            en | How many people are on your team? | 5 here, 7 abroad |
            en | How many people are on your team? | a big team |
            de | Wie viele Leute sind im Team? | Wir sind zwölf | 12
            de | Wie viele Leute sind im Team? | 1.200 | 1200
            de | Wie viele Leute sind im Team? | 2,5 | 2.5
            de | Wie viele Leute sind im Team? | zwei bis drei |
            es | ¿Cuántas personas hay en el equipo? | Somos doce | 12
            es | ¿Cuántas personas hay en el equipo? | dos o tres |
            fr | Combien de personnes dans l'équipe ? | Nous sommes douze | 12
            fr | Combien de personnes dans l'équipe ? | deux ou trois |
            """)
    void a_number(String language, String question, String answer, String expected) {
        assertThat(value(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(number -> new Json.Num(new BigDecimal(number))));
    }

    @ParameterizedTest(name = "{0} / {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            On a scale from 1 to 10, how satisfied are you? | 7 | 7
            On a scale from 1 to 10, how satisfied are you? | I'd say 7 out of 10 | 7
            On a scale from 1 to 10, how satisfied are you? | 7/10 | 7
            On a scale from 1 to 10, how satisfied are you? | a solid eight | 8
            On a scale from 1 to 10, how satisfied are you? | 11 |
            On a scale from 1 to 10, how satisfied are you? | 7 or 8 |
            On a scale from 1 to 10, how satisfied are you? | 7-8 |
            On a scale from 1 to 10, how satisfied are you? | not a 7 |
            On a scale from 1 to 10, how satisfied are you? | quite satisfied |
            How would you rate it, 1 to 5? | 4 | 4
            How would you rate it, 1 to 5? | 4 out of 5 stars | 4
            """)
    void a_rating(String question, String answer, String expected) {
        assertThat(value("en", question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(number -> new Json.Num(new BigDecimal(number))));
    }
}
