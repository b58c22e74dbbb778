package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.json.Json;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A typed value is read only when it is certain")
class TypedValuesTest {

    private static Optional<Json> value(String language, String question, String answer) {
        var study = Study.in(language).question("q", question);
        return new AnswerAssessor(Meanings.shared())
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
            en | Do you use it every day? | No. Who reads this? | false
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
            en | Would you come back? | Absolutely, I'd come back tomorrow if there were a day shift. | true
            en | Would you come back? | Yes. The manager didn't matter to me. | true
            en | Would you come back? | Over my dead body. | false
            en | Would you come back? | No, I don't think so. I have closed that chapter. | false
            en | Would you come back? | No, not really, but I'd think about it |
            en | Would you come back? | I wouldn't say no, and I wouldn't say yes. |
            en | Would you come back? | Sure, right after I take up swimming with sharks. |
            en | Would you come back? | No problem with that |
            en | Would you come back? | I used to |
            de | Würden Sie wiederkommen? | Nie wieder | false
            de | Würden Sie wiederkommen? | Kommt ganz darauf an |
            fr | Reviendriez-vous ? | Jamais de la vie |
            fr | Est-ce que vous reviendriez ? | Jamais de la vie | false
            es | ¿Puede imaginarse volver? | Ni hablar | false
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
            en | How many people are on your team? | About 15, not bad for a startup | 15
            en | How many people are on your team? | a hundred and twenty | 120
            en | How many people are on your team? | two thousand five hundred and six | 2506
            en | How many people are on your team? | 1.5 million | 1500000
            en | How many people are on your team? | 2k | 2000
            en | How many people are on your team? | two dozen | 24
            en | How many people are on your team? | two and a half | 2.5
            en | How many people are on your team? | 12 people in 3 offices | 12
            en | How many people are on your team? | We are 12 since 2019 | 12
            en | How many people are on your team? | Eight. In my last job there were twenty of us and I had no time for anything. | 8
            en | How many people are on your team? | 8. No wait, 7. | 7
            en | How many people are on your team? | They said 10 people but it is more like 50 |
            en | How many people are on your team? | more than 10 |
            en | How many people are on your team? | at least ten |
            en | How many people are on your team? | 10+ |
            en | How many people are on your team? | 3 to 4 |
            en | How many people are on your team? | dozens |
            en | How many people are on your team? | a handful |
            en | How many people are on your team? | half a dozen |
            en | How many people are on your team? | 50% |
            en | How many people are on your team? | 2.500 |
            en | How many people are on your team? | I like that one |
            en | How many people are on your team? | None at all, I work alone | 0
            en | How many people are on your team? | nobody | 0
            en | How many people are on your team? | none that I like, but 3 |
            de | Wie viele Leute sind im Team? | fünfundzwanzig | 25
            de | Wie viele Leute sind im Team? | zweihundertfünfzig | 250
            de | Wie viele Leute sind im Team? | zweitausenddreihunderteins | 2301
            de | Wie viel kostet es? | 2.500 € | 2500
            de | Wie viel kostet es? | 1.234,50 Euro | 1234.50
            de | Wie viel kostet es? | 1,5 Millionen | 1500000
            de | Wie viel kostet es? | 12 500 Euro | 12500
            de | Wie viele Stunden dauert es? | eine Stunde | 1
            de | Wie viele Stunden dauert es? | Das ist eine gute Frage für meinen Chef |
            de | Wie viele Leute sind im Team? | ein paar |
            de | Wie viele Leute sind im Team? | zwischen 3 und 5 |
            de | Wie viele Leute sind im Team? | mindestens zehn |
            de | Wie viele Leute sind im Team? | keine | 0
            es | ¿Cuántas personas hay en el equipo? | veinticinco | 25
            es | ¿Cuántas personas hay en el equipo? | treinta y cinco | 35
            es | ¿Cuántas personas hay en el equipo? | dos mil quinientos | 2500
            es | ¿Cuántas horas dedica? | Unas 6 horas | 6
            es | ¿Cuántas horas dedica? | Quince, más o menos | 15
            es | ¿Cuánto cuesta? | 2.500 € | 2500
            es | ¿Cuántas horas dedica? | un par |
            fr | Combien de personnes dans l'équipe ? | quatre-vingt-douze | 92
            fr | Combien de personnes dans l'équipe ? | soixante-dix-sept | 77
            fr | Combien de personnes dans l'équipe ? | vingt et un | 21
            fr | Combien de personnes dans l'équipe ? | deux mille trois cents | 2300
            fr | Combien ça coûte ? | 2 500 € | 2500
            fr | Combien de personnes dans l'équipe ? | une vingtaine |
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
            On a scale from 0 to 10, how likely are you to recommend it? | zero. absolute zero | 0
            On a scale from 1 to 10, how satisfied are you? | 3/10. It crashes whenever I add a second receipt. | 3
            On a scale from 1 to 10, how satisfied are you? | A solid 7 out of 10: the scanning is good, the approvals are slow. | 7
            On a scale from 1 to 10, how satisfied are you? | Not a 10, rather a 5 |
            On a scale from 1 to 10, how satisfied are you? | I wouldn't give it more than a 4 |
            On a scale from 1 to 10, how satisfied are you? | It's not great, I'd say 4 | 4
            On a scale from 1 to 10, how satisfied are you? | somewhere between a 6 and a 7 I guess |
            """)
    void a_rating(String question, String answer, String expected) {
        assertThat(value("en", question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(number -> new Json.Num(new BigDecimal(number))));
    }

    @ParameterizedTest(name = "{0}: {1} / {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | On what date did you start? | 2025-09-15 | 2025-09-15
            en | On what date did you start? | It started on the 3rd of February 2025. | 2025-02-03
            en | On what date did you start? | March 12, 2024, I still have the receipt. | 2024-03-12
            en | On what date did you start? | 13/01/2025 | 2025-01-13
            en | On what date did you start? | 01/13/2025 | 2025-01-13
            en | On what date did you start? | 03/04/2025 |
            en | On what date did you start? | 31 February 2025 |
            en | On what date did you start? | Sometime in spring last year. |
            en | On what date did you start? | either 8 or 9 september 2025 |
            en | On what date did you start? | Not the 1st of May 2025 as planned, it was moved to the 8th. |
            en | On what date did you start? | May 2025 |
            de | An welchem Tag haben Sie angefangen? | Am 3. März 2024 | 2024-03-03
            de | An welchem Tag haben Sie angefangen? | 03.04.2025 | 2025-04-03
            es | ¿En qué fecha empezó? | El 3 de mayo de 2024 | 2024-05-03
            fr | À quelle date avez-vous commencé ? | Le 1er août 2023 | 2023-08-01
            """)
    void a_date(String language, String question, String answer, String expected) {
        assertThat(value(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(Json::text));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Another gym, the small one by the station. I don't have a car. | another gym
            I jog along the canal, mostly before breakfast. Love it. | running outdoors
            running outdoors | running outdoors
            Sweet nothing. Sofa and crisps. | nothing at all
            A bit of training at home and a bit of running outdoors |
            Not another gym, I'm done with those. |
            Yes, training at home, but only in winter |
            I swim in the sea with a group of retired teachers. |
            """)
    void a_choice(String answer, String expected) {
        var options = List.of("another gym", "training at home", "running outdoors", "nothing at all");
        var study = Study.in("en")
                .question("a", "What do you do instead?")
                .question("b", "Why?")
                .edge("a", "b", new Condition.Structured("a", "in", Json.texts(options)), 1);
        assertThat(new AnswerAssessor(Meanings.shared())
                        .assess(study.answered("a", answer))
                        .assessment()
                        .value())
                .isEqualTo(Optional.ofNullable(expected).map(Json::text));
    }
}
