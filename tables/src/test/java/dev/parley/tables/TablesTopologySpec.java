package dev.parley.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.domain.run.RunStatus;
import dev.parley.domain.table.ResponseRow;
import dev.parley.domain.table.RunRow;
import dev.parley.domain.table.TranscriptEntryRow;
import dev.parley.kit.streams.Stir;
import dev.parley.kit.topic.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Tables")
class TablesTopologySpec {

    @TempDir
    Path folder;

    private TablesDriver tables;

    @BeforeEach
    void start() {
        tables = new TablesDriver(folder);
    }

    @AfterEach
    void stop() {
        tables.close();
    }

    @Test
    void have_a_row_for_everything_of_a_completed_run() {
        var log = new RunLog(1).says("Because.").completed();
        log.events().forEach(tables::read);

        assertThat(tables.table(Topics.RUN_ROWS))
                .containsOnlyKeys(log.run().value().toString())
                .extractingByKey(log.run().value().toString())
                .extracting(RunRow::status, RunRow::runVersion)
                .containsExactly(RunStatus.COMPLETED, (long) log.events().size());
        assertThat(tables.table(Topics.TRANSCRIPT_ENTRY_ROWS).values())
                .extracting(row -> row.entry().content())
                .containsExactlyInAnyOrder("Why?", "Because.");
        Map<String, ResponseRow> responses = tables.table(Topics.RESPONSE_ROWS);
        assertThat(responses).containsOnlyKeys(log.run().value() + ":n1");
        assertThat(responses.values())
                .extracting(ResponseRow::questionText, ResponseRow::verbatim)
                .containsExactly(tuple("Why?", Optional.of("Because.")));
        assertThat(tables.table(Topics.ANALYSIS_ROWS)).hasSize(1);
    }

    @Test
    void are_written_to_every_hour_though_nothing_happens_so_that_what_was_erased_can_be_compacted_away() {
        tables.pass(Stir.EVERY);

        for (var topic :
                List.of(Topics.RUN_ROWS, Topics.TRANSCRIPT_ENTRY_ROWS, Topics.RESPONSE_ROWS, Topics.ANALYSIS_ROWS)) {
            assertThat(tables.tombstones(topic)).as(topic.name()).hasSize(1);
        }
    }

    @Test
    void keep_nothing_that_was_said_of_a_run_that_is_settled() {
        var log = new RunLog(1).says("Because.");
        log.events().forEach(tables::read);
        assertThat(tables.kept(TablesTopology.CONVERSATIONS))
                .isEqualTo(log.events().size());
        log.completed().events().subList(5, 9).forEach(tables::read);

        assertThat(tables.kept(TablesTopology.CONVERSATIONS)).isZero();
        assertThat(tables.kept(TablesTopology.SETTLED_RUNS)).isEqualTo(1);
    }

    @Test
    void show_every_later_analysis_of_a_settled_run() {
        var log = new RunLog(1).says("Because.").completed().analysed(2);
        log.events().forEach(tables::read);

        assertThat(tables.table(Topics.ANALYSIS_ROWS)).hasSize(2);
    }

    @Test
    void take_everything_of_an_erased_run_back() {
        var log = new RunLog(1).says("Because.").completed().analysed(2);
        log.events().forEach(tables::read);
        log.events().reversed().forEach(tables::readTombstone);
        tables.read(log.erased().events().getLast());

        assertThat(tables.table(Topics.RUN_ROWS)).isEmpty();
        assertThat(tables.table(Topics.TRANSCRIPT_ENTRY_ROWS)).isEmpty();
        assertThat(tables.table(Topics.RESPONSE_ROWS)).isEmpty();
        assertThat(tables.table(Topics.ANALYSIS_ROWS)).isEmpty();
    }

    @Test
    void go_on_with_a_run_that_was_forgotten_in_memory() {
        var log = new RunLog(1);
        log.events().forEach(tables::read);
        LongStream.range(2, 400)
                .forEach(other -> tables.read(new RunLog(other).events().getFirst()));
        tables.read(log.says("I am back.").events().getLast());

        assertThat(tables.table(Topics.TRANSCRIPT_ENTRY_ROWS).values())
                .filteredOn(row -> row.entry().content().equals("I am back."))
                .extracting(TranscriptEntryRow::entry)
                .allSatisfy(entry -> assertThat(entry.questionKey()).contains("why"))
                .hasSize(1);
    }

    @Test
    void do_nothing_about_an_event_that_comes_again() {
        var log = new RunLog(1).says("Because.");
        log.events().forEach(tables::read);
        tables.table(Topics.RUN_ROWS);
        tables.read(log.events().getLast());

        assertThat(tables.table(Topics.RUN_ROWS)).isEmpty();
    }
}
