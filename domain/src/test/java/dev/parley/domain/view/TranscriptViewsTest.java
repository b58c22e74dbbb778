package dev.parley.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.ConsentText;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.SessionCloseReason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptViewsTest {

    private static final Instant NOW = RunLog.START.plusSeconds(60);

    @Test
    void there_is_no_transcript_before_the_first_entry() {
        assertThat(transcript(RunLog.created(Pipeline.ALL))).isEmpty();
        assertThat(transcript(RunLog.created(Pipeline.ALL).open(RunLog.FIRST, 1)))
                .isEmpty();
    }

    @Test
    void there_is_no_transcript_when_the_blueprint_asks_for_none() {
        var log = RunLog.created(new Pipeline(false, true, true))
                .open(RunLog.FIRST, 1)
                .asks("n1", "Why?");
        assertThat(transcript(log)).isEmpty();
    }

    @Test
    void entries_stand_in_order_with_their_exact_words_their_question_and_their_session() {
        var entries = transcript(RunLog.asked().says("n1", "  Because — why not?\n"))
                .orElseThrow()
                .entries();

        assertThat(entries)
                .extracting(TranscriptView.Entry::role, TranscriptView.Entry::content)
                .containsExactly(
                        tuple(TranscriptView.Role.AGENT, "Why did you come?"),
                        tuple(TranscriptView.Role.PARTICIPANT, "  Because — why not?\n"));
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.sessionId()).contains(RunLog.FIRST);
            assertThat(entry.nodeId()).contains("n1");
            assertThat(entry.questionKey()).contains("key_n1");
        });
    }

    @Test
    void an_answer_to_a_node_already_passed_belongs_to_that_nodes_question() {
        var log = RunLog.asked().asks("n2", "And then?").adds("n1", "What I forgot: the weather.");
        assertThat(transcript(log).orElseThrow().entries().getLast().questionKey())
                .contains("key_n1");
    }

    @Test
    void words_of_agent_and_participant_are_counted_and_data_is_not() {
        var log = RunLog.asked()
                .says("n1", "four words in all")
                .add(new RunEvent.ContentResponded(
                        RunLog.FIRST,
                        "n1",
                        NodeType.FORM,
                        new Json.Object(Map.of("size", Json.number(3))),
                        Optional.empty()));
        assertThat(transcript(log).orElseThrow().wordCount()).isEqualTo(4 + 4);
    }

    @Test
    void it_is_in_work_until_the_conversation_is_over() {
        var log = RunLog.asked();
        assertThat(transcript(log).orElseThrow().status()).isEqualTo(ResultStatus.PROCESSING);
        log.add(new RunEvent.SessionClosed(RunLog.FIRST, SessionCloseReason.RUN_ENDED, RunLog.START.plusSeconds(5)))
                .add(new RunEvent.ConversationEnded(EndReason.GRAPH_COMPLETED));
        assertThat(transcript(log).orElseThrow().status()).isEqualTo(ResultStatus.COMPLETED);
    }

    @Test
    void its_duration_is_open_session_time_up_to_now() {
        var log = RunLog.asked();
        // The session was opened by the second event, two seconds after the start.
        assertThat(transcript(log).orElseThrow().durationS()).isEqualTo(58);
        log.add(new RunEvent.SessionClosed(RunLog.FIRST, SessionCloseReason.LEFT, RunLog.START.plusSeconds(12)));
        assertThat(transcript(log).orElseThrow().durationS()).isEqualTo(10);
    }

    @Test
    void it_was_made_by_its_first_entry_and_changed_by_its_last() {
        var transcript = transcript(RunLog.asked().says("n1", "Yes.")).orElseThrow();
        assertThat(transcript.createdAt()).isEqualTo(RunLog.START.plusSeconds(4));
        assertThat(transcript.updatedAt()).isEqualTo(RunLog.START.plusSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | Consent granted.         | The participant left.                   | remote: yes
            de-AT | Einwilligung erteilt.    | Die befragte Person ist gegangen.       | remote: ja
            es    | Consentimiento otorgado. | La persona entrevistada se ha ido.      | remote: sí
            fr    | Consentement donné.      | La personne interrogée est partie.      | remote: oui
            it    | Consent granted.         | The participant left.                   | remote: yes
            """)
    void what_happened_is_told_in_the_interviews_language(String language, String consent, String left, String data) {
        var log = RunLog.created(Pipeline.ALL, language)
                .open(RunLog.FIRST, 1)
                .add(new RunEvent.ConsentGranted(new ConsentText("consent-1", "hash", language), "participant"))
                .asks("n1", "?")
                .add(new RunEvent.ContentResponded(
                        RunLog.FIRST,
                        "n1",
                        NodeType.FORM,
                        new Json.Object(Map.of("remote", Json.bool(true))),
                        Optional.empty()))
                .add(new RunEvent.SessionClosed(RunLog.FIRST, SessionCloseReason.LEFT, RunLog.START.plusSeconds(12)));
        assertThat(transcript(log).orElseThrow().entries())
                .extracting(TranscriptView.Entry::content)
                .containsExactly(consent, "?", data, left);
    }

    private static Optional<TranscriptView> transcript(RunLog log) {
        return TranscriptViews.of(log.view(), log.events(), NOW);
    }
}
