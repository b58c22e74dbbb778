package dev.parley.engines.builtin.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.Sentiment;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The feeling of an answer")
class FeelingReaderTest {

    private final FeelingReader reader = new FeelingReader(Meanings.shared());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POSITIVE | I love the new dashboard, it saves me so much time!
            POSITIVE | The support team was incredibly helpful
            NEGATIVE | I stood in the cold for an hour and no bus came
            NEGATIVE | Nobody answered the phone for two weeks
            NEGATIVE | The export is really slow and it crashes every week
            NEUTRAL | We compare prices and then procurement decides
            NEUTRAL | 45
            NEUTRAL | ...
            MIXED | The design is wonderful, but the app crashes and support is terrible
            """)
    void is_seen_in_what_happened_and_not_only_in_words(Sentiment expected, String text) {
        assertThat(reader.of(text, Language.EN).sentiment()).isEqualTo(expected);
    }

    @Test
    void goes_by_the_lexicon_in_other_languages_and_without_the_model() {
        var lexical = new FeelingReader(Meanings.lexical("test"));
        assertThat(lexical.of("It is not good at all", Language.EN))
                .isEqualTo(Feelings.of("It is not good at all", Language.EN));
        assertThat(reader.of("Das gefällt mir gar nicht", Language.DE))
                .isEqualTo(Feelings.of("Das gefällt mir gar nicht", Language.DE));
    }

    @Test
    void a_lost_promise_and_an_angry_director_are_no_praise() {
        var told = List.of(
                "By hand. At seven in the evening I write the handover in a shared document: what is open, who waits for a"
                        + " call, which account managers know about it. If I am lucky, somebody reads it.",
                "Last month a promise got lost that way. I had told a customer that we would call at six in the morning with"
                        + " news. The night shift saw the line too late, nobody called, and at eight their managing director"
                        + " was on the phone to ours. That is what goes wrong every time: the handover carries the facts,"
                        + " but not the promises.");
        assertThat(reader.of(told, Language.EN).sentiment()).isIn(Sentiment.NEGATIVE, Sentiment.MIXED);
    }
}
