package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What says nothing yet leaves the question open")
class IdleTest {

    private final AnswerAssessor assessor = new AnswerAssessor(Meanings.shared());

    private Assessment assess(String language, String... answer) {
        return assessor.assess(Study.in(language)
                        .question("q", "What do you do at the weekend?")
                        .answered("q", answer))
                .assessment();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | brb
            en | One moment please.
            en | hold on a sec
            en | let me think
            en | Hello!
            en | hi there
            en | haha ok
            en | thanks
            en | Can I finish this later?
            en | I have to go, can we continue tomorrow?
            en | back in ten, phone's ringing
            de | Moment bitte
            de | Bin gleich wieder da.
            de | Hallo
            de | haha ok
            de | Kann ich später weitermachen?
            es | un momento por favor
            es | Hola, buenos días
            es | jaja ok
            es | ahora vuelvo
            fr | un instant s'il vous plaît
            fr | Bonjour
            fr | haha ok
            fr | je reviens tout de suite
            """)
    void greetings_and_pauses_are_no_answer_and_cost_nothing(String language, String answer) {
        var found = assess(language, answer);
        assertThat(found.ask()).contains(ParticipantAsk.REPEAT);
        assertThat(found.addressed()).isFalse();
        assertThat(found.offTopic()).isFalse();
        assertThat(found.declined()).isFalse();
        assertThat(found.rationale()).contains("still open");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | asdf qwer
            en | asdfghjkl
            en | sdkfjh skdjfh
            en | hjhjhjhj
            en | aaaaaaa
            de | jkljkl
            de | qwertz
            es | ñlkjhg fdsa
            fr | azerty
            """)
    void a_keyboard_that_was_played_with_is_no_answer(String language, String answer) {
        var found = assess(language, answer);
        assertThat(found.addressed()).isFalse();
        assertThat(found.offTopic()).isFalse();
        assertThat(found.rationale()).contains("can be read");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = "!!! | .... | ? | …")
    void nor_are_marks_alone(String answer) {
        assertThat(assess("en", answer).addressed()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | I wait for the bus and go to the market.
            en | Let me think, we usually go swimming with the kids.
            en | I say hello to the neighbours and work in the garden.
            en | Property viewings, mostly.
            en | Taking a break.
            en | Wait times, mostly.
            en | I had no time.
            en | I said goodbye to everybody and left.
            de | Die Wartezeit.
            de | Ich hatte keine Zeit.
            en | Typewriters
            en | TV
            en | DIY and BBQ
            en | Rhythm and blues
            en | Skype
            de | Ich mache Pause und lese.
            de | Angstschweiß beim Klettern.
            es | Descansar un momento en el parque.
            fr | Je prends un moment pour lire.
            """)
    void but_an_answer_with_such_words_is_one(String language, String answer) {
        var found = assess(language, answer);
        assertThat(found.ask()).isEmpty();
        assertThat(found.addressed()).isTrue();
    }

    @Test
    void a_laugh_behind_an_answer_takes_nothing_from_it() {
        var found = assess("en", "We go swimming with the kids.", "haha");
        assertThat(found.addressed()).isTrue();
        assertThat(found.ask()).isEmpty();
    }
}
