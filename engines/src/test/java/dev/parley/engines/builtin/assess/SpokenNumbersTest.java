package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number is read where it says what was asked for, and only there")
class SpokenNumbersTest {

    @ParameterizedTest(name = "{0}: {1} / {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | How many children do you have? | just the one, 8 months old | 1
            en | How many children do you have? | Three, aged 2 to 9 | 3
            en | How many children do you have? | 2 boys and a girl, so 3 | 3
            en | How many children do you have? | None, but I have 2 cats. |
            en | How many children do you have? | I don't have any. | 0
            en | How many children do you have? | no children | 0
            en | How many children do you have? | A boy, 5 years old |
            en | How many people live in your household? | 2 adults and 2 kids |
            en | How many people live in your household? | Five in total: 2 adults and 3 kids. | 5
            en | How many people live in your household? | We're 4, but one is moving out. |
            en | How many people live in your household? | 4, but it's a small flat. | 4
            en | How many people live in your household? | There are four of us. | 4
            en | How old are you? | turning 50 next month |
            en | How old are you? | I'll be 50 in May. |
            en | How old are you? | I'm 34 | 34
            en | How old are you? | 34 years old | 34
            en | How old are you? | sixty something |
            en | How old are you? | In my late twenties. |
            en | How old are you? | Almost 40. |
            en | How old are you? | I was born in 1984 |
            en | How many times a week do you exercise? | twice a week | 2
            en | How many times a week do you exercise? | Once. | 1
            en | How many times a week do you exercise? | Once in a while. |
            en | How many times a week do you exercise? | 3 times a month |
            en | How many times a week do you exercise? | 3x | 3
            en | How many hours a day do you spend on it? | an hour | 1
            en | How many hours a day do you spend on it? | about an hour and a half | 1.5
            en | How many hours a day do you spend on it? | 30 minutes |
            en | How many hours a day do you spend on it? | 2 hours 15 minutes |
            en | How many cups of coffee do you drink? | 2 before 9 o'clock |
            de | Wie alt sind Sie? | 45 bald |
            de | Wie alt sind Sie? | Ende zwanzig |
            de | Wie alt sind Sie? | Ich bin 37 Jahre alt. | 37
            de | Wie alt sind Sie? | Gerade 50 geworden. | 50
            de | Wie alt sind Sie? | Ich werde im Mai 50. |
            de | Wie alt sind Sie? | Jahrgang 88 |
            de | Wie viele Kinder haben Sie? | Ein Kind, 8 Monate alt. | 1
            de | Wie viele Kinder haben Sie? | Eine Tochter, 5. |
            de | Wie viele Kinder haben Sie? | Hab keine. | 0
            de | Wie viele Kinder haben Sie? | Keine Kinder. | 0
            de | Wie viele Personen leben in Ihrem Haushalt? | Zwei Erwachsene und zwei Kinder |
            de | Wie viele Personen leben in Ihrem Haushalt? | Zu viert, also 4. | 4
            de | Wie viele Personen leben in Ihrem Haushalt? | Insgesamt fünf, davon 2 Kinder. | 5
            de | Wie oft pro Woche treiben Sie Sport? | zweimal die Woche | 2
            de | Wie oft pro Woche treiben Sie Sport? | zweimal im Monat |
            de | Wie viele Stunden am Tag sitzen Sie? | anderthalb Stunden | 1.5
            de | Wie viele Stunden am Tag sitzen Sie? | Knapp acht. |
            es | ¿Cuántos hijos tiene? | Uno solo, de 8 meses. | 1
            es | ¿Cuántos hijos tiene? | Tengo dos hijos, de 4 y 7 años. | 2
            es | ¿Cuántos hijos tiene? | No tengo hijos. | 0
            es | ¿Cuántos años tiene? | Cuarenta y dos. | 42
            es | ¿Cuántos años tiene? | treinta y tantos |
            es | ¿Cuántos años tiene? | Casi 50. |
            es | ¿Cuántas personas viven en su casa? | Somos 4 en total, 2 adultos y 2 niños. | 4
            es | ¿Cuántas personas viven en su casa? | dos adultos y dos niños |
            es | ¿Cuántas veces por semana hace deporte? | Dos veces por semana. | 2
            es | ¿Cuántas veces por semana hace deporte? | dos veces al mes |
            es | ¿Cuántas horas al día trabaja? | una hora y media | 1.5
            fr | Combien d'enfants avez-vous ? | Un seul, de 8 mois. | 1
            fr | Combien d'enfants avez-vous ? | Deux, une fille et un garçon. | 2
            fr | Combien d'enfants avez-vous ? | Je n'ai pas d'enfants. | 0
            fr | Combien d'enfants avez-vous ? | Je n'en ai pas. | 0
            fr | Quel âge avez-vous ? | J'ai 42 ans. | 42
            fr | Quel âge avez-vous ? | La trentaine |
            fr | Quel âge avez-vous ? | Bientôt 50 ans. |
            fr | Combien de personnes vivent chez vous ? | 2 adultes et 2 enfants |
            fr | Combien de personnes vivent chez vous ? | On est quatre. | 4
            fr | Combien d'heures par jour ? | deux heures et demie | 2.5
            fr | Combien de fois par semaine ? | trois fois par semaine | 3
            fr | Combien de fois par semaine ? | trois fois par mois |
            en | How many cups of coffee do you drink a day? | Three cups | 3
            en | How many cups of coffee do you drink a day? | 4 a day | 4
            en | How many cups of coffee do you drink a day? | Two in the morning, one after lunch |
            en | How many cups of coffee do you drink a day? | Too many! |
            en | How many cups of coffee do you drink a day? | None, I drink tea. | 0
            en | How many cups of coffee do you drink a day? | ten a week |
            en | How many employees do you have? | 25, mostly part-time | 25
            en | How many employees do you have? | We have 12 employees and 2 apprentices. | 12
            en | How many employees do you have? | Around forty | 40
            en | How many employees do you have? | It's just me. |
            en | How many employees do you have? | 12 last year, 15 now |
            en | How many employees do you have? | one | 1
            en | How long have you worked there? | Six years. | 6
            en | How long have you worked there? | since 2015 |
            en | How long have you worked there? | Going on ten years |
            en | How old is your car? | 7 years | 7
            en | How old is your car? | 18 months |
            en | How old is your car? | I bought it in 2016. |
            en | How many days a week do you work from home? | 2 days | 2
            en | How many days a week do you work from home? | Mondays and Fridays, so two. | 2
            en | How many days a week do you work from home? | All of them |
            de | Wie viele Tassen Kaffee trinken Sie am Tag? | drei bis vier |
            de | Wie viele Tassen Kaffee trinken Sie am Tag? | Eine Tasse. | 1
            de | Wie viele Tassen Kaffee trinken Sie am Tag? | So um die drei | 3
            de | Wie viele Tassen Kaffee trinken Sie am Tag? | Mindestens vier |
            de | Wie viele Tassen Kaffee trinken Sie am Tag? | 2 morgens, 1 mittags |
            de | Wie viele Mitarbeiter haben Sie? | 14, die meisten in Teilzeit | 14
            de | Wie viele Mitarbeiter haben Sie? | Wir sind zu zwölft, also 12 Leute | 12
            de | Wie viele Mitarbeiter haben Sie? | gut hundert |
            de | Wie lange arbeiten Sie schon dort? | Seit 8 Jahren | 8
            de | Wie lange arbeiten Sie schon dort? | seit 2012 |
            de | Wie lange arbeiten Sie schon dort? | Erst 3 Monate, vorher 5 Jahre woanders |
            de | Wie viele Bücher lesen Sie im Monat? | eins | 1
            de | Wie viele Bücher lesen Sie im Monat? | Ein Buch im Monat, manchmal zwei |
            de | Wie viele Bücher lesen Sie im Monat? | Ein Buch. | 1
            de | Wie viele Bücher lesen Sie im Monat? | fünf im Jahr |
            es | ¿Cuántos cafés toma al día? | Dos cafés | 2
            es | ¿Cuántos cafés toma al día? | Uno por la mañana y otro después de comer |
            es | ¿Cuántos cafés toma al día? | Unos tres | 3
            es | ¿Cuántos cafés toma al día? | No tomo café. | 0
            es | ¿Cuántos empleados tiene? | Somos 20 | 20
            es | ¿Cuántos empleados tiene? | veinte y pico |
            es | ¿Cuántos empleados tiene? | Más de 100 |
            es | ¿Cuánto tiempo lleva en la empresa? | 5 años | 5
            es | ¿Cuánto tiempo lleva en la empresa? | Desde 2018 |
            es | ¿Cuántos años tiene su hijo? | Va a cumplir 6 |
            es | ¿Cuántos años tiene su hijo? | 6 años recién cumplidos | 6
            fr | Combien de cafés buvez-vous par jour ? | Trois ou quatre |
            fr | Combien de cafés buvez-vous par jour ? | Trois cafés | 3
            fr | Combien de cafés buvez-vous par jour ? | Un le matin, un le soir |
            fr | Combien de cafés buvez-vous par jour ? | Zéro, je n'aime pas ça. | 0
            fr | Combien de salariés avez-vous ? | Une dizaine |
            fr | Combien de salariés avez-vous ? | 25 salariés dont 3 apprentis | 25
            fr | Combien de salariés avez-vous ? | Environ 40 | 40
            fr | Depuis combien de temps y travaillez-vous ? | Six ans | 6
            fr | Depuis combien de temps y travaillez-vous ? | Huit ans | 8
            fr | Depuis combien de temps y travaillez-vous ? | Depuis 2015 |
            fr | Quel âge a votre fils ? | Il a 7 ans. | 7
            fr | Quel âge a votre fils ? | 18 mois |
            en | How many rooms does your flat have? | 3 rooms plus kitchen | 3
            en | How many rooms does your flat have? | Three bedrooms and two bathrooms |
            en | How many rooms does your flat have? | It has four. | 4
            en | How many rooms does your flat have? | 4 rooms, 90 square metres | 4
            en | How many years have you been a member? | Nearly twenty years |
            en | How many years have you been a member? | 12 years | 12
            en | How many years have you been a member? | 6 months |
            en | How many years have you been a member? | since I was 20 |
            de | Wie viele Zimmer hat Ihre Wohnung? | Drei Zimmer, Küche, Bad | 3
            de | Wie viele Zimmer hat Ihre Wohnung? | 3 Zimmer auf 80 Quadratmetern | 3
            de | Wie viele Zimmer hat Ihre Wohnung? | Zweieinhalb | 2.5
            de | Wie viele Zimmer hat Ihre Wohnung? | Im 4. Stock |
            de | Wie viele Jahre sind Sie Mitglied? | Über zwanzig |
            de | Wie viele Jahre sind Sie Mitglied? | 12 | 12
            de | Wie viele Jahre sind Sie Mitglied? | seit 2001 |
            es | ¿Cuántas habitaciones tiene su piso? | Tres y dos baños |
            es | ¿Cuántas habitaciones tiene su piso? | Tiene cuatro. | 4
            es | ¿Cuántas habitaciones tiene su piso? | 3 habitaciones, 80 metros | 3
            es | ¿Cuántos años lleva de socio? | veinticinco años | 25
            es | ¿Cuántos años lleva de socio? | más de diez |
            fr | Combien de pièces a votre logement ? | Trois pièces | 3
            fr | Combien de pièces a votre logement ? | 4, plus la cuisine | 4
            fr | Combien de pièces a votre logement ? | Un trois-pièces de 60 m2 |
            fr | Depuis combien d'années êtes-vous membre ? | Une vingtaine d'années |
            fr | Depuis combien d'années êtes-vous membre ? | Quinze ans. | 15
            en | How many books did you read last year? | About ten. | 10
            en | How many books did you read last year? | 12 last year | 12
            en | How many books did you read last year? | Zero, I'm afraid | 0
            en | How many books did you read last year? | Maybe 5 |
            en | How old is your son? | He's five. | 5
            en | How old is your son? | five and a half | 5.5
            de | Wie viele Geschwister haben Sie? | Zwei Brüder und eine Schwester |
            de | Wie viele Geschwister haben Sie? | Zwei | 2
            de | Wie viele Geschwister haben Sie? | Drei Geschwister, alle jünger. | 3
            de | Wie viele Geschwister haben Sie? | Keine, ich bin Einzelkind. | 0
            de | Wie viele Geschwister haben Sie? | einen Bruder | 1
            es | ¿Cuántos hermanos tiene? | Dos hermanos y una hermana |
            es | ¿Cuántos hermanos tiene? | Tres. | 3
            es | ¿Cuántos hermanos tiene? | Ninguno, soy hija única. | 0
            fr | Combien de frères et sœurs avez-vous ? | J'en ai trois. | 3
            fr | Combien de frères et sœurs avez-vous ? | Aucun, je suis fils unique. | 0
            fr | Combien de frères et sœurs avez-vous ? | quatre | 4
            """)
    void a_count_an_age_or_a_length(String language, String question, String answer, String expected) {
        assertThat(SpokenValue.number(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(number -> new Json.Num(new BigDecimal(number))));
    }

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
            en | Out of 10, how was it? | It was a 6 last year, now an 8. |
            en | Out of 10, how was it? | 5, average I'd say | 5
            de | Von 0 bis 10, wie war es? | ne glatte Null | 0
            de | Von 0 bis 10, wie war es? | 8, weil alle 3 Kollegen nett waren | 8
            de | Von 0 bis 10, wie war es? | Eine 7 bis 8 |
            es | De 1 a 5, ¿cómo fue? | Un 3 raspado | 3
            es | De 1 a 5, ¿cómo fue? | Le pondría un 4. | 4
            fr | De 1 à 5, comment c'était ? | Un petit 3 | 3
            fr | De 1 à 5, comment c'était ? | 4 parce que l'attente était longue | 4
            """)
    void a_rating(String language, String question, String answer, String expected) {
        assertThat(SpokenValue.number(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(number -> new Json.Num(new BigDecimal(number))));
    }
}
