package dev.parley.engines.builtin.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.Sentiment;
import dev.parley.engines.builtin.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text's sentiment")
class FeelingsTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | I love the new dashboard, it saves me so much time! | POSITIVE
            EN | It's okay I guess | NEUTRAL
            EN | We compare prices and then procurement decides | NEUTRAL
            EN | The export is really slow and it crashes every week | NEGATIVE
            EN | It is not good at all | NEGATIVE
            EN | I don't like it | NEGATIVE
            EN | Not bad, to be fair | POSITIVE
            EN | I like the reports | POSITIVE
            EN | We use tools like Jira and Excel | NEUTRAL
            EN | The support team was incredibly helpful | POSITIVE
            EN | I was frustrated and felt ignored | NEGATIVE
            EN | The design is wonderful, but the app crashes and support is terrible | MIXED
            EN | It works well. The price is a disaster. | MIXED
            EN | Honestly, yes, please | NEUTRAL
            DE | Das gefällt mir sehr gut | POSITIVE
            DE | Das gefällt mir gar nicht | NEGATIVE
            DE | Die Einarbeitung war furchtbar langsam | NEGATIVE
            DE | Die Oberfläche ist toll, aber der Export ist eine Katastrophe | MIXED
            DE | Wir treffen uns am Montag | NEUTRAL
            DE | Das ist kein Problem | POSITIVE
            ES | Me encanta la herramienta, es muy fácil | POSITIVE
            ES | El proceso es lento y muy frustrante | NEGATIVE
            ES | No me gusta nada | NEGATIVE
            ES | Nos reunimos los lunes | NEUTRAL
            FR | J'adore cet outil, il est très pratique | POSITIVE
            FR | C'est lent et vraiment frustrant | NEGATIVE
            EN | To be honest, we meet on Mondays | NEUTRAL
            EN | Well, we meet on Mondays | NEUTRAL
            EN | What's safe? | NEUTRAL
            EN | If I am lucky, somebody reads it. | NEUTRAL
            DE | Na gut: Wir treffen uns am Montag | NEUTRAL
            DE | Wenn ich Glück habe, liest es jemand. | NEUTRAL
            ES | Bueno, nos reunimos los lunes | NEUTRAL
            ES | Si tengo suerte, alguien lo lee. | NEUTRAL
            FR | Bon, nous nous voyons le lundi | NEUTRAL
            FR | Avec un peu de chance, quelqu'un le lit. | NEUTRAL
            FR | Ce n'est pas facile du tout | NEGATIVE
            FR | Nous nous voyons le lundi | NEUTRAL
            """)
    void is_found(Language language, String text, Sentiment expected) {
        assertThat(Feelings.of(text, language).sentiment()).isEqualTo(expected);
    }

    @Test
    void boosters_capitals_and_exclamation_marks_make_it_stronger() {
        double plain = Feelings.of("It is good", Language.EN).positive();
        assertThat(Feelings.of("It is very good", Language.EN).positive()).isGreaterThan(plain);
        assertThat(Feelings.of("It is GOOD", Language.EN).positive()).isGreaterThan(plain);
        assertThat(Feelings.of("It is good!!!", Language.EN).positive()).isGreaterThan(plain);
        assertThat(Feelings.of("It is somewhat good", Language.EN).positive()).isLessThan(plain);
    }
}
