package dev.parley.engines.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Scores the built-in engine on the labelled set, against its first version and trivial baselines. {@code ./mvnw -pl engines -Peval verify}
 * runs it, prints the scores, and writes them to {@code engines/target/eval} with what the engine got wrong in the half to tune on.
 *
 * <p>{@code -Dparley.write-docs=true} renews the table in {@code docs/engines.md}; {@code -Dparley.eval.report-errors=true} writes the errors in the other
 * half too; {@code -Dparley.eval.record=true} writes down all that the engine says, for a later version to be held against.
 */
class BuiltInEngineEvaluation {

    /** By how much a task may be worse than in the first version: less than what chance makes of this many answers. */
    private static final double MARGIN = 0.05;

    /** The first version's place among the readers. */
    private static final int FIRST = 2;

    private static final Path TARGET = Path.of("target", "eval");

    private static Scoreboard report;
    private static String pageText;

    @BeforeAll
    static void score() throws IOException {
        Files.createDirectories(TARGET);
        var toTune = LabelledSet.of(Half.TUNE);
        var toReport = LabelledSet.of(Half.REPORT);
        var speed = Speed.of(toTune, toReport);
        var now = RecordedReader.of(BuiltInReader.asItIs(), List.of(toTune, toReport));
        if (Boolean.getBoolean("parley.eval.record")) {
            Files.writeString(TARGET.resolve("record.json"), now.json());
        }
        var first = RecordedReader.from(RecordedReader.FIRST_VERSION);
        List<Reader> readers =
                List.of(now, BuiltInReader.byWords(), first, new MajorityReader(toTune), new KeywordReader());
        var tune = Scoreboard.of(toTune, readers);
        report = Scoreboard.of(toReport, readers);
        Files.writeString(TARGET.resolve("tune-errors.md"), Errors.markdown(toTune, now));
        if (Boolean.getBoolean("parley.eval.report-errors")) {
            Files.writeString(TARGET.resolve("report-errors.md"), Errors.markdown(toReport, now));
        }
        pageText = report.markdown() + "\n" + Breakdown.markdown(toReport, toTune, now, first);
        var scores = "## tune\n\n%s\n## report\n\n%s\n%s\n".formatted(tune.markdown(), pageText, speed);
        Files.writeString(TARGET.resolve("scores.md"), scores);
        Files.writeString(
                TARGET.resolve("scores.json"),
                LabelledSet.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(tune, report)));
        System.out.println(scores);
    }

    @Test
    void no_task_is_worse_than_in_the_first_version() {
        assertThat(report.rows())
                .allSatisfy(row -> assertThat(row.scores().get(0).f1())
                        .as(row.task())
                        .isGreaterThanOrEqualTo(row.scores().get(FIRST).f1() - MARGIN));
    }

    @Test
    void the_page_shows_the_scores_of_the_half_that_nobody_tunes_on() throws IOException {
        assumeThat(Meanings.shared().of(Language.EN).seesBeyondWords())
                .as("the page shows the engine with its sentence model, which does not run here")
                .isTrue();
        if (Boolean.getBoolean("parley.write-docs")) {
            ScoresPage.write(pageText);
        }
        assertThat(ScoresPage.alike(ScoresPage.read(), pageText))
                .as(
                        "docs/engines.md differs from\n%s\nrenew it: ./mvnw -pl engines -Peval verify -Dparley.write-docs=true",
                        pageText)
                .isTrue();
    }
}
