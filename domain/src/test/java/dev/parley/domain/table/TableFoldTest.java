package dev.parley.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.ConsentText;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.AnalysisViews;
import dev.parley.domain.view.ResponsesViews;
import dev.parley.domain.view.RunLog;
import dev.parley.domain.view.TranscriptView;
import dev.parley.domain.view.TranscriptViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TableFoldTest {

    private static final ResponsesId RESPONSES = new ResponsesId(new UUID(8, 8));
    private static final AnalysisId ANALYSIS = new AnalysisId(new UUID(9, 9));

    @Test
    void the_row_of_a_run_says_what_readers_see_of_it() {
        var log = RunLog.asked().says("n1", "Because.");
        var row = row(log, RunRow.class, Table.RUNS, RunLog.RUN.value().toString());

        assertThat(row).isEqualTo(RunRow.of(log.view()));
        assertThat(row.runVersion()).isEqualTo(log.events().size());
        assertThat(row.pathTaken()).containsExactly("n1");
    }

    @Test
    void every_entry_of_the_transcript_is_a_row_as_the_transcript_has_it() {
        var log = RunLog.asked()
                .says("n1", "Because.")
                .asks("n2", "And then?")
                .adds("n1", "Also because of that.")
                .says("n2", "Nothing.");

        assertThat(entries(log)).isEqualTo(transcript(log));
    }

    @Test
    void there_are_no_entries_where_the_blueprint_asks_for_no_transcript() {
        var log = RunLog.created(new Pipeline(false, true, true))
                .open(RunLog.FIRST, 1)
                .asks("n1", "Why?")
                .says("n1", "So.");

        assertThat(entries(log)).isEmpty();
    }

    @Test
    void every_response_is_a_row_with_the_exact_words() {
        var log = RunLog.asked().says("n1", "It was “late” — ");
        drawResponses(log, log.lastEntry());
        var view = ResponsesViews.of(log.view(), log.events()).orElseThrow();

        assertThat(rows(log).values())
                .filteredOn(ResponseRow.class::isInstance)
                .containsExactlyElementsOf(ResponseRow.of(view, log.events().size()));
        assertThat(ResponseRow.of(view, 1).getFirst().verbatim()).contains("It was “late” — ");
    }

    @Test
    void words_that_no_row_can_hold_are_left_to_the_entries() {
        var log = RunLog.asked();
        var cited = new ArrayList<EntryId>();
        for (int i = 0; i * Limits.MESSAGE_BYTES <= Limits.TABLE_VERBATIM_BYTES; i++) {
            log.says("n1", "w".repeat(Limits.MESSAGE_BYTES));
            cited.add(log.lastEntry());
        }
        drawResponses(log, cited.toArray(EntryId[]::new));
        var row = row(log, ResponseRow.class, Table.RESPONSES, ResponseRow.key(RunLog.RUN, "n1"));

        assertThat(row.verbatim()).isEmpty();
        assertThat(row.response().entryIds()).isEqualTo(cited);
    }

    @Test
    void every_analysis_is_a_row() {
        var log = analysed();
        var recorded = log.events().getLast();

        assertThat(rows(log).get(Table.ANALYSES + " " + ANALYSIS.value()))
                .isEqualTo(AnalysisRow.of(
                        AnalysisViews.of(recorded.meta(), (RunEvent.AnalysisRecorded) recorded.event()),
                        recorded.meta().version()));
    }

    @Test
    void nothing_is_left_of_an_erased_run() {
        var log = analysed().add(erased());

        assertThat(rows(log)).isEmpty();
        assertThat(known(log).isSettled()).isTrue();
    }

    @Test
    void an_erased_run_stays_without_rows_whatever_happens_to_it() {
        var log = analysed().add(erased()).add(new RunEvent.ConsentWithdrawn(new ConsentText("1", "x", "en"), "api"));

        assertThat(rows(log)).isEmpty();
    }

    @Test
    void what_was_said_is_needed_until_the_responses_are_drawn() {
        var log = RunLog.asked().says("n1", "So.");
        assertThat(known(log).isSettled()).isFalse();
        log.add(new RunEvent.InterviewRunEnded(RunStatus.ABANDONED, EndReason.PARTICIPANT_LEFT));
        assertThat(known(log).isSettled()).isFalse();
        log.add(new RunEvent.ResponsesRecorded(RESPONSES, List.of(), 0, "builtin/1"));
        assertThat(known(log).isSettled()).isTrue();
    }

    @Test
    void what_was_said_is_not_needed_when_no_responses_will_be_drawn() {
        assertThat(known(RunLog.asked().add(new RunEvent.InterviewRunEnded(RunStatus.CANCELLED, EndReason.CANCELLED)))
                        .isSettled())
                .isTrue();
    }

    private static RunLog analysed() {
        var log = RunLog.asked().says("n1", "So.");
        drawResponses(log, log.lastEntry());
        return log.add(new RunEvent.AnalysisRecorded(
                ANALYSIS,
                new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of()),
                "builtin/1",
                "builtin/1",
                List.of()));
    }

    private static RunEvent erased() {
        return new RunEvent.InterviewRunErased(
                RunStatus.COMPLETED, EndReason.GRAPH_COMPLETED, ConsentStatus.NOT_REQUIRED, "fingerprint");
    }

    private static void drawResponses(RunLog log, EntryId... cited) {
        var item = new ResponseItem(
                "n1",
                NodeType.QUESTION,
                "key_n1",
                true,
                Optional.empty(),
                List.of(cited),
                0,
                true,
                Optional.empty(),
                Optional.empty());
        log.add(new RunEvent.ConversationEnded(EndReason.GRAPH_COMPLETED))
                .add(new RunEvent.ResponsesRecorded(RESPONSES, List.of(item), 1.0, "builtin/1"));
    }

    private static List<TranscriptView.Entry> transcript(RunLog log) {
        return TranscriptViews.of(log.view(), log.events(), RunLog.START)
                .orElseThrow()
                .entries();
    }

    private static List<TranscriptView.Entry> entries(RunLog log) {
        return rows(log).values().stream()
                .filter(TranscriptEntryRow.class::isInstance)
                .map(row -> ((TranscriptEntryRow) row).entry())
                .toList();
    }

    private static <R extends TableRow> R row(RunLog log, Class<R> type, Table table, String key) {
        return Optional.ofNullable(rows(log).get(table + " " + key))
                .map(type::cast)
                .orElseThrow();
    }

    private static TabledRun known(RunLog log) {
        TabledRun known = TabledRun.NONE;
        for (EventEnvelope<RunEvent> event : log.events()) {
            known = TableFold.evolve(known, event);
        }
        return known;
    }

    /** The tables after the log, by table and key. */
    private static Map<String, TableRow> rows(RunLog log) {
        var rows = new LinkedHashMap<String, TableRow>();
        TabledRun known = TabledRun.NONE;
        for (EventEnvelope<RunEvent> event : log.events()) {
            var step = TableFold.step(known, event, log::events);
            known = step.after();
            for (RowChange change : step.changes()) {
                String name = change.table() + " " + change.key();
                switch (change) {
                    case RowChange.Put put -> rows.put(name, put.row());
                    case RowChange.Remove ignored -> rows.remove(name);
                }
            }
        }
        return rows;
    }
}
