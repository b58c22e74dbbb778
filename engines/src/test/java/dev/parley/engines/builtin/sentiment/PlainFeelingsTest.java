package dev.parley.engines.builtin.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.Sentiment;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A plain feeling")
class PlainFeelingsTest {

    private final FeelingReader reader = new FeelingReader(Meanings.shared());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | POSITIVE | nothing, I love nights
            es | POSITIVE | Nada, va muy bien
            en | NEGATIVE | It could be explained better
            es | NEGATIVE | podría haber sido mejor
            es | NEGATIVE | no repetiría
            en | POSITIVE | The staff went out of their way for us
            en | POSITIVE | we will be back
            en | NEGATIVE | we left after one night
            en | NEGATIVE | the receptionist shouted at my son
            de | POSITIVE | wir kommen wieder
            de | NEGATIVE | Die Heizung ging nicht, und keinen hat es gekümmert
            de | NEGATIVE | mein Portemonnaie wurde geklaut
            de | NEGATIVE | wir sind nach einer Nacht abgereist
            es | POSITIVE | volveremos
            es | NEGATIVE | la calefacción no funcionaba y a nadie le importó
            es | NEGATIVE | me robaron la cartera
            es | POSITIVE | me muero de risa con mis compañeros
            fr | POSITIVE | à merveille
            fr | POSITIVE | on reviendra
            fr | NEGATIVE | le chauffage ne marchait pas et tout le monde s'en fichait
            fr | NEGATIVE | on m'a volé mon portefeuille
            en | NEGATIVE | They laughed at me when I asked for help
            en | NEGATIVE | could be better
            en | POSITIVE | Nothing to complain about
            de | NEGATIVE | Hier hilft keiner keinem
            en | NEUTRAL | no
            en | NEUTRAL | nope
            de | NEGATIVE | Das Essen war verschimmelt
            de | NEGATIVE | unter aller Sau
            fr | NEGATIVE | C'était dégueulasse
            fr | NEGATIVE | Une nourriture infecte
            en | POSITIVE | A good day, there was cake and everybody sang
            en | NEGATIVE | could have been better
            en | NEGATIVE | not what I was promised
            en | NEGATIVE | Nobody listens to us
            en | NEGATIVE | I was left waiting for three hours in the corridor
            en | NEGATIVE | They treated me like a child
            en | NEGATIVE | It was a waste of time
            en | NEGATIVE | I had to ask five times for a blanket
            en | NEGATIVE | they talked over my head
            en | NEGATIVE | The food was cold and the plate was dirty
            en | POSITIVE | I can't fault them
            en | POSITIVE | no complaints
            en | POSITIVE | couldn't be happier
            en | POSITIVE | The nurse held my hand all night
            en | POSITIVE | It's not bad at all
            en | POSITIVE | I would go there again tomorrow
            en | POSITIVE | They took their time and explained everything
            en | NEUTRAL | I take the number 12 bus to work
            en | NEUTRAL | We have three rooms and a kitchen
            en | NEUTRAL | Twice a week, on Mondays and Thursdays
            en | NEGATIVE | I'd rather quit than do another winter there
            en | NEGATIVE | I cried in the toilets
            en | NEGATIVE | Nobody told me anything
            de | NEGATIVE | Da geht noch was
            de | NEGATIVE | Könnte besser sein
            de | NEGATIVE | Es zieht wie Hechtsuppe und keiner macht was
            de | NEGATIVE | Die haben mich ausgelacht
            de | NEGATIVE | Niemand hört zu
            de | NEGATIVE | Das Essen war ungenießbar
            de | NEGATIVE | Ich musste drei Stunden warten
            de | NEGATIVE | Das geht mir auf die Nerven
            de | NEGATIVE | eine Frechheit
            de | NEGATIVE | Der letzte Mist
            de | NEGATIVE | Die Zimmer waren dreckig
            de | POSITIVE | Nichts zu meckern
            de | POSITIVE | Da kann man nicht klagen
            de | POSITIVE | Ich würde jederzeit wieder hingehen
            de | POSITIVE | Nicht schlecht
            de | POSITIVE | Die Schwestern waren total lieb
            de | NEUTRAL | Ich fahre mit dem Bus zur Arbeit
            de | NEUTRAL | nein
            de | NEUTRAL | Zweimal die Woche, montags und donnerstags
            es | NEGATIVE | Podría ser mejor
            es | NEGATIVE | Se rieron de mí
            es | NEGATIVE | Nadie me hizo caso
            es | NEGATIVE | La comida estaba asquerosa
            es | NEGATIVE | Una vergüenza
            es | NEGATIVE | Tuve que esperar cuatro horas
            es | NEGATIVE | Una pérdida de tiempo
            es | POSITIVE | Nada de qué quejarse
            es | POSITIVE | No está nada mal
            es | POSITIVE | Las enfermeras son un encanto
            es | POSITIVE | Me trataron de maravilla
            es | POSITIVE | Volvería sin dudarlo
            es | NEUTRAL | Voy en autobús al trabajo
            es | NEUTRAL | no
            fr | NEGATIVE | Peut mieux faire
            fr | NEGATIVE | On s'est moqué de moi
            fr | NEGATIVE | Personne ne m'écoute
            fr | NEGATIVE | C'était immangeable
            fr | NEGATIVE | Une honte
            fr | NEGATIVE | J'ai attendu trois heures dans le couloir
            fr | NEGATIVE | Une perte de temps
            fr | NEGATIVE | C'est nul
            fr | POSITIVE | Rien à redire
            fr | POSITIVE | C'est pas mal du tout
            fr | POSITIVE | Les infirmières sont adorables
            fr | POSITIVE | On m'a très bien accueilli
            fr | POSITIVE | J'y retournerais sans hésiter
            fr | NEUTRAL | Je prends le bus pour aller au travail
            fr | NEUTRAL | non
            """)
    void is_read_for_what_it_is(String language, Sentiment sentiment, String words) {
        assertThat(reader.of(words, Language.valueOf(language.toUpperCase(Locale.ROOT)))
                        .sentiment())
                .isEqualTo(sentiment);
    }
}
