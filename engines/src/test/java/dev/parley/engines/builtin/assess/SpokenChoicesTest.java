package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of the options a question offers, an answer takes one or none")
class SpokenChoicesTest {

    @ParameterizedTest(name = "{0}: {2} / {3} = {4}")
    @CsvSource(delimiter = '|', textBlock = """
            en | never, sometimes, often | Do you cook: never, sometimes or often? | Sometimes | sometimes
            en | never, sometimes, often | Do you cook: never, sometimes or often? | Never | never
            en | never, sometimes, often | Do you cook: never, sometimes or often? | Never! | never
            en | never, sometimes, often | Do you cook: never, sometimes or often? | often | often
            en | never, sometimes, often | Do you cook: never, sometimes or often? | Quite often, yes. | often
            en | never, sometimes, often | Do you cook: never, sometimes or often? | I sometimes do | sometimes
            en | never, sometimes, often | Do you cook: never, sometimes or often? | Not often. |
            en | never, sometimes, often | Do you cook: never, sometimes or often? | Sometimes, often even |
            en | by bike, by bus, on foot | How do you get to work? | bike in summer, bus in winter |
            en | by bike, by bus, on foot | How do you get to work? | By bike. | by bike
            en | by bike, by bus, on foot | How do you get to work? | I take the bus. | by bus
            en | by bike, by bus, on foot | How do you get to work? | The bus, because my bike was stolen. |
            en | by bike, by bus, on foot | How do you get to work? | By bus or by bike |
            en | by bike, by bus, on foot | How do you get to work? | Not by bus. |
            en | by bike | Do you come by bike, by bus or on foot? | bike in summer, bus in winter |
            en | by bike | Do you come by bike, by bus or on foot? | I come by bike. | by bike
            en | by bike | Do you come by bike, by bus or on foot? | By bus |
            en | yes, no, no opinion | Should it stay open? | No opinion | no opinion
            en | morning, evening | When do you work out? | In the morning, before work | morning
            en | morning, evening | When do you work out? | Mornings and evenings |
            de | nie, manchmal, oft | Kochen Sie nie, manchmal oder oft? | Manchmal | manchmal
            de | nie, manchmal, oft | Kochen Sie nie, manchmal oder oft? | Nie! | nie
            de | nie, manchmal, oft | Kochen Sie nie, manchmal oder oft? | Eher oft. | oft
            de | nie, manchmal, oft | Kochen Sie nie, manchmal oder oft? | manchmal bis oft |
            de | Bus, Auto, Fahrrad | Womit kommen Sie? | Mit dem Auto. | Auto
            de | Bus, Auto, Fahrrad | Womit kommen Sie? | mit'm fahrrad | Fahrrad
            de | Bus, Auto, Fahrrad | Womit kommen Sie? | Bus, nicht Auto. | Bus
            de | Bus, Auto, Fahrrad | Womit kommen Sie? | Mal Bus, mal Auto |
            de | Bus, Auto, Fahrrad | Womit kommen Sie? | Ohne Auto. |
            es | nunca, a veces, siempre | ¿Cocina nunca, a veces o siempre? | A veces | a veces
            es | nunca, a veces, siempre | ¿Cocina nunca, a veces o siempre? | Nunca. | nunca
            es | nunca, a veces, siempre | ¿Cocina nunca, a veces o siempre? | Casi siempre | siempre
            es | autobús, coche, metro | ¿Cómo viene? | En metro | metro
            es | autobús, coche, metro | ¿Cómo viene? | En coche o en metro |
            es | autobús, coche, metro | ¿Cómo viene? | Vengo en autobús porque no tengo coche. | autobús
            fr | jamais, parfois, souvent | Cuisinez-vous jamais, parfois ou souvent ? | Parfois | parfois
            fr | jamais, parfois, souvent | Cuisinez-vous jamais, parfois ou souvent ? | Jamais. | jamais
            fr | jamais, parfois, souvent | Cuisinez-vous jamais, parfois ou souvent ? | Assez souvent, oui | souvent
            fr | bus, voiture, vélo | Comment venez-vous ? | En voiture | voiture
            fr | bus, voiture, vélo | Comment venez-vous ? | À vélo l'été, en bus l'hiver |
            fr | bus, voiture, vélo | Comment venez-vous ? | Pas en voiture. |
            en | small, medium, large | Which size do you order? | Medium please | medium
            en | small, medium, large | Which size do you order? | The large one | large
            en | small, medium, large | Which size do you order? | Small or medium |
            en | small, medium, large | Which size do you order? | Anything but small |
            en | tea, coffee | Do you prefer tea or coffee? | Coffee, always coffee! | coffee
            en | tea, coffee | Do you prefer tea or coffee? | Tea. Coffee gives me headaches. | tea
            en | tea, coffee | Do you prefer tea or coffee? | both |
            en | tea, coffee | Do you prefer tea or coffee? | neither |
            en | tea, coffee | Do you prefer tea or coffee? | Coffee in the morning, tea at night |
            en | daily, weekly, monthly, never | How often do you shop? | WEEKLY | weekly
            en | daily, weekly, monthly, never | How often do you shop? | I never do. | never
            en | daily, weekly, monthly, never | How often do you shop? | Daily, I suppose |
            de | Tee, Kaffee | Lieber Tee oder Kaffee? | Kaffee! | Kaffee
            de | Tee, Kaffee | Lieber Tee oder Kaffee? | Lieber Tee | Tee
            de | Tee, Kaffee | Lieber Tee oder Kaffee? | Beides |
            de | Tee, Kaffee | Lieber Tee oder Kaffee? | Morgens Kaffee, abends Tee |
            de | gut, mittel, schlecht | Wie war das Essen? | Gut | gut
            de | gut, mittel, schlecht | Wie war das Essen? | nicht gut |
            de | gut, mittel, schlecht | Wie war das Essen? | Leider schlecht. | schlecht
            es | té, café | ¿Té o café? | Café, por supuesto | café
            es | té, café | ¿Té o café? | Los dos |
            es | bueno, regular, malo | ¿Cómo fue el servicio? | Regular | regular
            es | bueno, regular, malo | ¿Cómo fue el servicio? | No fue malo |
            fr | thé, café | Thé ou café ? | Du café, merci | café
            fr | thé, café | Thé ou café ? | Les deux |
            fr | bon, moyen, mauvais | Comment était le repas ? | Plutôt bon | bon
            fr | bon, moyen, mauvais | Comment était le repas ? | Moyen, voire mauvais |
            en | cash, card, phone | How do you pay? | Always by card | card
            en | cash, card, phone | How do you pay? | I pay with my phone. | phone
            en | cash, card, phone | How do you pay? | Card mostly, cash sometimes |
            en | cash, card, phone | How do you pay? | No cash any more, only card. | card
            de | bar, Karte, Handy | Wie zahlen Sie? | Nur bar. | bar
            de | bar, Karte, Handy | Wie zahlen Sie? | Meistens mit Karte | Karte
            de | bar, Karte, Handy | Wie zahlen Sie? | Karte oder Handy |
            es | efectivo, tarjeta, móvil | ¿Cómo paga? | Con tarjeta, casi siempre | tarjeta
            es | efectivo, tarjeta, móvil | ¿Cómo paga? | Nunca en efectivo |
            fr | espèces, carte, téléphone | Comment payez-vous ? | Par carte bleue | carte
            fr | espèces, carte, téléphone | Comment payez-vous ? | Jamais en espèces, toujours par carte | carte
            fr | espèces, carte, téléphone | Comment payez-vous ? | Carte et espèces |
            en | good, bad | How was your stay, good or bad? | Good, thanks | good
            en | good, bad | How was your stay, good or bad? | Not bad |
            en | good, bad | How was your stay, good or bad? | good and bad |
            en | good, bad | How was your stay, good or bad? | Pretty good actually | good
            en | home, office, hybrid | Where do you work? | From home | home
            en | home, office, hybrid | Where do you work? | At the office, five days a week | office
            en | home, office, hybrid | Where do you work? | two days office, three days home |
            de | ja, nein, weiß nicht | Soll das bleiben? | Weiß nicht | weiß nicht
            de | ja, nein, weiß nicht | Soll das bleiben? | Ja | ja
            es | sí, no, no sé | ¿Debe quedarse? | No sé | no sé
            fr | oui, non | Faut-il le garder ? | Oui ! | oui
            en | yes, no, undecided | Will you renew? | Undecided | undecided
            en | yes, no, undecided | Will you renew? | Yes | yes
            en | monthly, yearly | How do you pay? | I pay monthly | monthly
            de | stadt, land | Leben Sie in der Stadt oder auf dem Land? | Auf dem Land | land
            de | stadt, land | Leben Sie in der Stadt oder auf dem Land? | Am Stadtrand |
            es | campo, ciudad | ¿Vive en el campo o en la ciudad? | En la ciudad, por desgracia | ciudad
            fr | ville, campagne | Vivez-vous en ville ou à la campagne ? | À la campagne | campagne
            fr | ville, campagne | Vivez-vous en ville ou à la campagne ? | Les deux, selon la saison |
            """)
    void one_or_none(String language, String options, String question, String answer, String expected) {
        var compared = new Condition.Structured("q", "in", Json.texts(List.of(options.split(", "))));
        assertThat(SpokenValue.of(language, question, compared, answer))
                .isEqualTo(Optional.ofNullable(expected).map(Json::text));
    }
}
