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
            en | How many pets do you have? | a dog |
            en | How many pets do you have? | One dog, two cats |
            en | How many pets do you have? | Three cats. | 3
            en | How many pets do you have? | Three, all cats. | 3
            en | How many pets do you have? | 0 | 0
            en | How many minutes does it take you? | half an hour |
            en | How many minutes does it take you? | 20 min | 20
            en | How many minutes does it take you? | 20-25 |
            en | How many minutes does it take you? | an hour |
            en | How many minutes does it take you? | 45 minutes each way | 45
            en | How many nights did you stay? | a week |
            en | How many nights did you stay? | 2 nights, 3 days | 2
            en | How much do you pay a month? | £850 | 850
            en | How much do you pay a month? | 850 a month plus bills | 850
            en | How much do you pay a month? | 200 a week |
            en | How much do you pay a month? | under 500 |
            de | Wie viel Miete zahlen Sie? | 850 Euro warm | 850
            de | Wie viel Miete zahlen Sie? | so 850 | 850
            de | Wie viele Minuten brauchen Sie? | Eine halbe Stunde |
            de | Wie viele Minuten brauchen Sie? | etwa 20 | 20
            de | Wie viele Minuten brauchen Sie? | 20 Minuten mit dem Rad, 30 mit dem Bus |
            es | ¿Cuánto paga de alquiler? | 700 euros | 700
            es | ¿Cuántos minutos tarda? | media hora |
            es | ¿Cuántos minutos tarda? | 20 minutos andando | 20
            fr | Combien de minutes mettez-vous ? | une demi-heure |
            fr | Combien de minutes mettez-vous ? | vingt minutes à pied | 20
            fr | Quel est votre loyer ? | 700 euros par mois | 700
            fr | Combien payez-vous par mois ? | 700 | 700
            en | How many cars does your family own? | two cars | 2
            en | How many cars does your family own? | Just one now | 1
            en | How many cars does your family own? | One and a motorbike | 1
            en | How many cars does your family own? | 2, we had 3 before |
            en | How many sick days did you take? | around five | 5
            en | How many sick days did you take? | five, maybe six |
            en | How many sick days did you take? | A week |
            en | How many sick days did you take? | 10 days in March | 10
            de | Wie viele Autos hat Ihre Familie? | Gar keins. | 0
            de | Wie viele Autos hat Ihre Familie? | 2 | 2
            de | Wie viele Autos hat Ihre Familie? | zwei, früher drei | 2
            de | Wie viele Tage waren Sie krank? | drei Tage | 3
            de | Wie viele Tage waren Sie krank? | zwei Wochen |
            de | Wie viele Tage waren Sie krank? | so fünf, sechs Tage |
            es | ¿Cuántos coches tiene su familia? | Un coche. | 1
            es | ¿Cuántos coches tiene su familia? | Dos, uno es viejo | 2
            es | ¿Cuántos días estuvo enfermo? | una semana |
            es | ¿Cuántos días estuvo enfermo? | Diez días | 10
            fr | Combien de voitures avez-vous ? | Une voiture et un vélo. | 1
            fr | Combien de voitures avez-vous ? | Une seule. | 1
            fr | Combien de voitures avez-vous ? | Pas de voiture. | 0
            fr | Combien de jours d'arrêt ? | Trois jours | 3
            fr | Combien de jours d'arrêt ? | deux semaines |
            """)
    void a_count_an_age_or_a_length(String language, String question, String answer, String expected) {
        assertThat(SpokenValue.number(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(number -> new Json.Num(new BigDecimal(number))));
    }
}
