package dev.parley.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.client.model.Analysis;
import dev.parley.client.model.Responses;
import dev.parley.client.model.Transcript;
import dev.parley.standalone.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ResultsPrinterTest {
    private static final String RESPONSES = """
            {'id': 'rsp_1', 'run_id': 'run_1', 'status': 'completed', 'completion_rate': 1, 'items': [
              {'question_key': 'hardest_part', 'answered': true, 'follow_ups_asked': 1,
               'answer': {'summary': 'Having nothing to say.', 'transcript_entry_ids': ['ent_b']}},
              {'question_key': 'budget', 'answered': false, 'follow_ups_asked': 0, 'answer': null}]}
            """;

    private final StringWriter out = new StringWriter();

    @Test
    void gives_every_claim_the_numbers_of_the_entries_behind_it() {
        print("'ent_b'");
        assertThat(out.toString())
                .contains("hardest part  answered, 1 follow-up, entry [2]")
                .contains("budget  not answered")
                .contains("theme: silence  ■■■■■□□□□□ salience 0.50, entry [2]")
                .contains("• “nothing to say” [2]")
                .contains("• hardest part: negative, entry [2]");
    }

    @Test
    void refuses_to_print_a_claim_that_cites_an_entry_the_transcript_does_not_have() {
        assertThatThrownBy(() -> print("'ent_z'"))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("ent_z is cited");
    }

    private void print(String evidence) {
        var transcript = Sample.of(Transcript.class, """
                {'status': 'completed', 'word_count': 4, 'duration_s': 9, 'language': 'en',
                 'entries': [{'id': 'ent_a'}, {'id': 'ent_b'}]}
                """);
        var analysis = Sample.of(Analysis.class, """
                {'model': 'builtin/1', 'results': {'summary': {'content': 'Silence hurts.', 'evidence': ['ent_b']},
                 'themes': {'items': [{'label': 'silence', 'salience': 0.5, 'evidence': [%s],
                   'quotes': [{'entry_id': 'ent_b', 'text': 'nothing to say'}]}]},
                 'sentiment': {'overall': 'negative', 'by_question': [
                   {'question_key': 'hardest_part', 'sentiment': 'negative', 'evidence': ['ent_b']}]}}}
                """.formatted(evidence));
        var results = new Results(transcript, Sample.of(Responses.class, RESPONSES), analysis, 50);
        new ResultsPrinter(new Page(new PrintWriter(out), Terminal.NONE)).print(results);
    }
}
