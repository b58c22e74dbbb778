package dev.parley.engines.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scores the built-in engine on the labelled set, against its first version and trivial baselines. {@code ./mvnw -pl engines -Peval verify}
 * runs it, prints the scores, and writes them to {@code engines/target/eval} with what the engine got wrong in the part to tune on.
 *
 * <p>{@code -Dparley.write-docs=true} records what the engine says now and renews the tables in {@code docs/engines.md} from it;
 * {@code -Dparley.eval.report-errors=true} writes the errors in the part to report too. How the engine does on the blind part shows only
 * when the page is renewed: whoever sees it after every change tunes on it.
 */
class BuiltInEngineEvaluation {

    /** By how much a task may be worse than in the first version: less than what chance makes of this many answers. */
    private static final double MARGIN = 0.05;

    /**
     * Processors add up quantized embeddings in different ways, so an answer on the verge may fall to the other side. That many judgements have
     * to be the same all the same, and a theme's score within the margin of the recorded one's.
     */
    private static final double SAME = 0.98;

    private static final double SAME_THEMES = 0.1;

    private static final Path TARGET = Path.of("target", "eval");

    private static final LabelledSet TO_TUNE = LabelledSet.of(Part.TUNE);
    private static final LabelledSet TO_REPORT = LabelledSet.of(Part.REPORT);
    private static final LabelledSet BLIND = LabelledSet.of(Part.BLIND);
    private static final List<LabelledSet> SETS = List.of(TO_TUNE, TO_REPORT, BLIND);

    private static RecordedReader now;
    private static RecordedReader published;
    private static RecordedReader first;

    @BeforeAll
    static void score() throws IOException {
        Files.createDirectories(TARGET);
        var speed = Speed.of(TO_TUNE, TO_REPORT);
        now = RecordedReader.of(BuiltInReader.asItIs(), SETS);
        if (Boolean.getBoolean("parley.write-docs")) {
            Files.writeString(RecordedReader.PUBLISHED, now.json());
        }
        published = RecordedReader.from(RecordedReader.PUBLISHED);
        first = RecordedReader.from(RecordedReader.FIRST_VERSION);
        var tune = board(TO_TUNE, now);
        var report = board(TO_REPORT, now);
        Files.writeString(TARGET.resolve("tune-errors.md"), Errors.markdown(TO_TUNE, now));
        if (Boolean.getBoolean("parley.eval.report-errors")) {
            Files.writeString(TARGET.resolve("report-errors.md"), Errors.markdown(TO_REPORT, now));
        }
        var scores = "## tune\n\n%s\n## report\n\n%s\n%s\n".formatted(tune.markdown(), report.markdown(), speed);
        Files.writeString(TARGET.resolve("scores.md"), scores);
        Files.writeString(
                TARGET.resolve("scores.json"),
                LabelledSet.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(tune, report)));
        System.out.println(scores);
    }

    private static Scoreboard board(LabelledSet set, RecordedReader reader) {
        return Scoreboard.of(
                set, List.of(reader, BuiltInReader.byWords(), first, new MajorityReader(TO_TUNE), new KeywordReader()));
    }

    /** The page's tables for that reader. */
    private static String tables(RecordedReader reader) {
        return board(BLIND, reader).markdown() + "\n" + Breakdown.markdown(BLIND, TO_REPORT, TO_TUNE, reader, first);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT", "BLIND"})
    void no_task_is_worse_than_in_the_first_version(Part part) {
        // Names no scores: the blind part's are not to be seen while one works.
        assertThat(Scoreboard.of(LabelledSet.of(part), List.of(now, first)).rows())
                .filteredOn(row ->
                        row.scores().getFirst().f1() < row.scores().getLast().f1() - MARGIN)
                .extracting(Scoreboard.Row::task)
                .isEmpty();
    }

    @Test
    void the_engine_says_what_was_recorded_when_the_page_was_written() {
        assumeThat(Meanings.shared().of(Language.EN).seesBeyondWords())
                .as("the page shows the engine with its sentence model, which does not run here")
                .isTrue();
        assertThat(now.agreement(published, SETS)).as(renew()).isGreaterThanOrEqualTo(SAME);
        for (var set : List.of(TO_REPORT, BLIND)) {
            assertThat(Scoreboard.of(set, List.of(now, published)).rows())
                    .filteredOn(row -> row.interval().isEmpty())
                    .allSatisfy(row -> assertThat(row.scores().getFirst().f1())
                            .as(row.task() + ": " + renew())
                            .isCloseTo(row.scores().getLast().f1(), within(SAME_THEMES)));
        }
    }

    @Test
    void the_page_shows_the_scores_of_what_was_recorded() throws IOException {
        var tables = tables(published);
        if (Boolean.getBoolean("parley.write-docs")) {
            ScoresPage.write(tables);
        }
        // Does not print them: they hold the blind part's.
        assertThat(ScoresPage.read().equals(tables)).as(renew()).isTrue();
    }

    private static String renew() {
        return "renew record and page: ./mvnw -pl engines -Peval verify -Dparley.write-docs=true";
    }
}
