package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rating is read with an article, an aside or a reason, and not from what else is counted")
class SpokenRatingsTest {

    @ParameterizedTest(name = "{0}: {1} / {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | From 1 to 10, how satisfied are you? | A 7. | 7
            en | From 1 to 10, how satisfied are you? | an eight | 8
            en | From 1 to 10, how satisfied are you? | 8, but the food was awful | 8
            en | From 1 to 10, how satisfied are you? | I'd give it 6, the wait took 3 hours | 6
            en | From 1 to 10, how satisfied are you? | The 3 trainers were great. |
            en | From 1 to 10, how satisfied are you? | Because I learned more in 2 days than in a year. |
            en | From 1 to 10, how satisfied are you? | Four stars out of five |
            en | From 1 to 10, how satisfied are you? | 9 or so |
            en | From 1 to 10, how satisfied are you? | 10!!! | 10
            de | Von 1 bis 10: Wie zufrieden sind Sie? | Eine 5 | 5
            de | Von 1 bis 10: Wie zufrieden sind Sie? | eine Fünf | 5
            de | Von 1 bis 10: Wie zufrieden sind Sie? | ne 2 | 2
            de | Von 1 bis 10: Wie zufrieden sind Sie? | ne glatte Acht | 8
            de | Von 1 bis 10: Wie zufrieden sind Sie? | Ich gebe eine 9. | 9
            de | Von 1 bis 10: Wie zufrieden sind Sie? | Sieben, weil das Essen gut war. | 7
            de | Von 1 bis 10: Wie zufrieden sind Sie? | 8 von 10 | 8
            de | Welche Note von 1 bis 6 geben Sie? | fünf minus | 5
            de | Welche Note von 1 bis 6 geben Sie? | Eine Zwei plus | 2
            de | Welche Note von 1 bis 6 geben Sie? | Zwei bis drei |
            es | Del 1 al 10, ¿qué nota le da? | Un cuatro | 4
            es | Del 1 al 10, ¿qué nota le da? | un 4 | 4
            es | Del 1 al 10, ¿qué nota le da? | Le pongo un siete. | 7
            es | Del 1 al 10, ¿qué nota le da? | Un ocho, por el trato. | 8
            es | Del 1 al 10, ¿qué nota le da? | un 7 o un 8 |
            es | Del 1 al 10, ¿qué nota le da? | Un 9, aunque tardaron 2 horas. | 9
            es | Del 1 al 10, ¿qué nota le da? | un diez sobre diez | 10
            fr | De 1 à 10, quelle note donnez-vous ? | un quatre | 4
            fr | De 1 à 10, quelle note donnez-vous ? | Un 4 | 4
            fr | De 1 à 10, quelle note donnez-vous ? | Je mettrais un 7. | 7
            fr | De 1 à 10, quelle note donnez-vous ? | 8 sur 10 | 8
            fr | De 1 à 10, quelle note donnez-vous ? | Entre 6 et 7 |
            fr | De 1 à 10, quelle note donnez-vous ? | Les 2 médecins étaient bien. |
            en | How would you rate the course from 1 to 5? | Four, maybe |
            en | How would you rate the course from 1 to 5? | Definitely a 5! | 5
            en | How would you rate the course from 1 to 5? | three and a half | 3.5
            en | How would you rate the course from 1 to 5? | It was good, 4. | 4
            en | How would you rate the course from 1 to 5? | I went 3 times |
            en | How would you rate the course from 1 to 5? | 4/5 would go again | 4
            en | How would you rate the course from 1 to 5? | Not more than 2 |
            en | How would you rate the course from 1 to 5? | A weak 3 | 3
            de | Auf einer Skala von 1 bis 10, wie wahrscheinlich ist es? | eine gute 7 | 7
            de | Auf einer Skala von 1 bis 10, wie wahrscheinlich ist es? | Acht, aber nur wegen Frau Meier | 8
            de | Auf einer Skala von 1 bis 10, wie wahrscheinlich ist es? | eher eine 6 |
            de | Auf einer Skala von 1 bis 10, wie wahrscheinlich ist es? | Ich würde sagen 9 | 9
            de | Auf einer Skala von 1 bis 10, wie wahrscheinlich ist es? | 10 von 10 | 10
            de | Auf einer Skala von 1 bis 10, wie wahrscheinlich ist es? | Nach 2 Wochen war alles kaputt |
            es | De 0 a 10, ¿nos recomendaría? | Un nueve | 9
            es | De 0 a 10, ¿nos recomendaría? | Le doy un 6 y medio | 6.5
            es | De 0 a 10, ¿nos recomendaría? | cero patatero | 0
            es | De 0 a 10, ¿nos recomendaría? | siete u ocho |
            fr | Sur une échelle de 1 à 5, êtes-vous content ? | un bon 4 | 4
            fr | Sur une échelle de 1 à 5, êtes-vous content ? | Trois, sans plus | 3
            fr | Sur une échelle de 1 à 5, êtes-vous content ? | 2 étoiles | 2
            fr | Sur une échelle de 1 à 5, êtes-vous content ? | Je dirais 3,5 | 3.5
            en | Out of 10, how was it? | solid 9 from me | 9
            en | Out of 10, how was it? | It was a 6 last year, now an 8. | 8
            en | Out of 10, how was it? | 5, average I'd say | 5
            de | Von 0 bis 10, wie war es? | ne glatte Null | 0
            de | Von 0 bis 10, wie war es? | 8, weil alle 3 Kollegen nett waren | 8
            de | Von 0 bis 10, wie war es? | Eine 7 bis 8 |
            es | De 1 a 5, ¿cómo fue? | Un 3 raspado | 3
            es | De 1 a 5, ¿cómo fue? | Le pondría un 4. | 4
            fr | De 1 à 5, comment c'était ? | Un petit 3 | 3
            fr | De 1 à 5, comment c'était ? | 4 parce que l'attente était longue | 4
            en | On a scale of 1 to 5, how clear was it? | five | 5
            en | On a scale of 1 to 5, how clear was it? | 1 - hopeless | 1
            en | On a scale of 1 to 5, how clear was it? | maybe a 2, no more |
            en | On a scale of 1 to 5, how clear was it? | between 3 and 4 |
            en | On a scale of 1 to 5, how clear was it? | I'll say 4 | 4
            en | On a scale of 1 to 5, how clear was it? | Can I say 6? |
            de | Auf einer Skala von 1 bis 5? | Eine glatte 1 | 1
            de | Auf einer Skala von 1 bis 5? | ne vier | 4
            fr | Sur une échelle de 1 à 5 ? | Quatre sur cinq | 4
            es | En una escala de 1 a 5 | Un cinco clarísimo | 5
            en | From 0 to 10, how likely are you to return? | 10 out of 10! | 10
            en | From 0 to 10, how likely are you to return? | zero | 0
            en | From 0 to 10, how likely are you to return? | A 9, because of the 2 nurses | 9
            en | From 0 to 10, how likely are you to return? | nine point five |
            en | From 0 to 10, how likely are you to return? | 7ish |
            de | Von 0 bis 10, wie wahrscheinlich? | Zehn! | 10
            de | Von 0 bis 10, wie wahrscheinlich? | ne 6, vielleicht ne 7 |
            de | Von 0 bis 10, wie wahrscheinlich? | Null Komma null | 0
            es | Del 0 al 10, ¿qué probabilidad hay? | Diez, sin duda | 10
            es | Del 0 al 10, ¿qué probabilidad hay? | un cinco pelado | 5
            fr | De 0 à 10, quelle probabilité ? | Neuf, facile | 9
            fr | De 0 à 10, quelle probabilité ? | zéro pointé | 0
            """)
    void a_rating(String language, String question, String answer, String expected) {
        assertThat(SpokenValue.number(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(number -> new Json.Num(new BigDecimal(number))));
    }
}
