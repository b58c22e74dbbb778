package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.DeclineReason;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.assess.HeardTables.Message;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
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

    static Stream<Message> complaints() {
        return HeardTables.of("complaints");
    }

    static Stream<Message> help() {
        return HeardTables.of("help");
    }

    static Stream<Message> harm() {
        return HeardTables.of("harm");
    }

    static Stream<Message> never() {
        return HeardTables.of("never");
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("complaints")
    void a_complaint_about_the_interview_answers_nothing_and_asks_for_nothing(Message message) {
        var found = assess(message.inItsStudy());
        assertThat(found.ask()).isEmpty();
        assertThat(found.addressed()).isFalse();
        assertThat(found.declined()).isFalse();
        assertThat(found.offTopic()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("help")
    void who_asks_for_help_is_told_who_can_give_it(Message message) {
        assertThat(assess(message.inItsStudy()).ask()).contains(ParticipantAsk.CLARIFY);
        assertThat(AboutStudy.in(message.text(), Language.of(message.language())))
                .get()
                .isIn(AboutStudy.HELP, AboutStudy.PERSON);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harm")
    void violence_done_to_the_participant_is_heard_as_distress(Message message) {
        assertThat(assess(message.inItsStudy()).sensitiveTopics()).contains(Distress.TOPIC);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("never")
    void where_it_never_happened_there_is_nothing_left_to_ask(Message message) {
        var found = assess(message.inItsStudy());
        assertThat(found.declined()).isTrue();
        assertThat(found.declineReason()).contains(DeclineReason.NOT_APPLICABLE);
    }

    private Assessment assess(AssessRequest request) {
        return assessor.assess(request).assessment();
    }
}
