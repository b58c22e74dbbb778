package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.assess.HeardTables.Message;
import dev.parley.engines.builtin.meaning.Meanings;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Plain people's messages are heard for what they are")
class HeardTest {

    private final AnswerAssessor assessor = new AnswerAssessor(Meanings.shared());

    static Stream<Message> answers() {
        return Stream.of("en", "de", "es", "fr").flatMap(language -> HeardTables.of("answers-" + language));
    }

    static Stream<Message> ends() {
        return HeardTables.of("ends");
    }

    static Stream<Message> asides() {
        return HeardTables.of("asides");
    }

    static Stream<Message> later() {
        return HeardTables.of("later");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void an_ordinary_answer_is_an_answer(Message message) {
        assertThatItAnswers(assess(message.inItsStudy()));
        assertThatItAnswers(assess(message.alone()));
    }

    private static void assertThatItAnswers(Assessment found) {
        assertThat(found.ask()).isEmpty();
        assertThat(found.offTopic()).isFalse();
        assertThat(found.declined()).isFalse();
        assertThat(found.addressed()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void who_has_had_enough_of_the_interview_wants_it_to_end(Message message) {
        assertThat(assess(message.inItsStudy()).ask()).contains(ParticipantAsk.STOP);
        assertThat(assess(message.alone()).ask()).contains(ParticipantAsk.STOP);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asides")
    void small_talk_and_tasks_for_a_machine_are_off_topic(Message message) {
        var found = assess(message.inItsStudy());
        assertThat(found.offTopic()).isTrue();
        assertThat(found.addressed()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("later")
    void who_is_called_away_finds_the_question_where_it_was(Message message) {
        var found = assess(message.inItsStudy());
        assertThat(found.ask()).contains(ParticipantAsk.REPEAT);
        assertThat(found.addressed()).isFalse();
    }

    private Assessment assess(AssessRequest request) {
        return assessor.assess(request).assessment();
    }
}
