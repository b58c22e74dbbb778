package dev.parley.standalone.simulate;

import dev.parley.simulator.builtin.BuiltInParticipant;
import dev.parley.simulator.report.BlueprintReport;
import dev.parley.simulator.report.BlueprintReport.Question;
import dev.parley.simulator.report.Spread;
import dev.parley.standalone.terminal.Paragraph;
import dev.parley.standalone.terminal.Style;
import dev.parley.standalone.terminal.Terminal;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report for people to read. Not thread-safe. */
public final class ReportPrinter {

    private static final int NAME = 20;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final String ROW = "  %-" + NAME + "s %8s %9s %9s %11s %11s %10s %9s%n";

    private final PrintWriter out;
    private final Terminal terminal;

    public ReportPrinter(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** All of it, what to do something about last. */
    public void print(BlueprintReport report) {
        heading("%s, version %d".formatted(report.study().name(), report.study().version()));
        line("%s (seed %d): %d came to the end, %s of the required questions on their path were answered"
                .formatted(done(report), report.seed(), report.finished(), percent(report.completionRate())));
        if (report.runs() == 0) {
            failures(report);
            line("No interview came to anything, so there is nothing to tell of the blueprint.");
            out.flush();
            return;
        }
        line(authors(report));
        line("A person would take " + spread(report.estimated()) + ", with " + numbers(report.messages())
                + " answers; here it took " + spread(report.simulated()));
        personas(report);
        ends(report);
        questions(report.questions());
        branches(report);
        warnings(report);
        out.flush();
    }

    private void personas(BlueprintReport report) {
        heading("Participants");
        report.personas()
                .forEach(part -> out.printf(
                        Locale.ROOT,
                        "  %-" + NAME + "s %4d %-5s %4d to the end, %s of the required questions answered%n",
                        part.persona(),
                        part.runs(),
                        part.runs() == 1 ? "run," : "runs,",
                        part.finished(),
                        percent(part.completionRate())));
    }

    private void ends(BlueprintReport report) {
        heading("How it ended");
        report.ends()
                .forEach(end -> out.printf(
                        Locale.ROOT,
                        "  %5d  %s%s%n",
                        end.runs(),
                        end.status(),
                        end.endReason()
                                .map(reason -> " (" + reason.replace('_', ' ') + ")")
                                .orElse("")));
        failures(report);
    }

    private void failures(BlueprintReport report) {
        report.failures()
                .forEach(failure -> out.printf(Locale.ROOT, "  %5d  failed: %s%n", failure.runs(), failure.problem()));
    }

    private void questions(List<Question> questions) {
        heading("Questions");
        out.print(terminal.styled(
                Style.DIM,
                ROW.formatted(
                        "", "reached", "answered", "declined", "unanswered", "follow-ups", "off topic", "seconds")));
        questions.forEach(question -> out.printf(
                Locale.ROOT,
                ROW,
                shortened(question.questionKey()),
                question.reached(),
                question.answered(),
                question.declined(),
                question.unanswered(),
                question.reached() == 0
                        ? "–"
                        : "%s (≤ %d)"
                                .formatted(
                                        question.followUps().mean(),
                                        question.followUps().most()),
                question.offTopic(),
                question.estimated().median()));
    }

    private void branches(BlueprintReport report) {
        var forks = report.branches().stream()
                .collect(Collectors.groupingBy(BlueprintReport.Branch::from, Collectors.counting()));
        var shown = report.branches().stream()
                .filter(branch -> forks.getOrDefault(branch.from(), 0L) > 1
                        || branch.condition().isPresent())
                .toList();
        if (!shown.isEmpty()) {
            heading("Ways");
            shown.forEach(branch -> out.printf(
                    Locale.ROOT,
                    "  %5d  %s → %s%s%n",
                    branch.taken(),
                    branch.from(),
                    branch.to(),
                    branch.condition().map(condition -> "  when " + condition).orElse("  otherwise")));
        }
    }

    private void warnings(BlueprintReport report) {
        heading("What to look at");
        if (report.warnings().isEmpty()) {
            line("Nothing was found.");
        }
        for (var warning : report.warnings()) {
            var bullet = "• ";
            for (var text : Paragraph.lines(warning.message(), terminal.width() - 4)) {
                out.println("  " + terminal.styled(Style.BAD, bullet) + text);
                bullet = "  ";
            }
            out.println("    "
                    + terminal.styled(
                            Style.DIM, warning.code() + (warning.path().isEmpty() ? "" : "  " + warning.path())));
        }
    }

    private void heading(String title) {
        out.println();
        out.println(terminal.styled(Style.STRONG, title));
    }

    private void line(String text) {
        Paragraph.lines(text, terminal.width() - 2).forEach(line -> out.println("  " + line));
    }

    private static String shortened(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
    }

    /** Fewer than planned where it was stopped. */
    private static String done(BlueprintReport report) {
        int failed = report.failures().stream()
                .mapToInt(BlueprintReport.Failure::runs)
                .sum();
        return report.runs() + failed < report.planned()
                ? "%d of %s, then stopped".formatted(report.runs(), runs(report.planned()))
                : runs(report.runs());
    }

    private static String authors(BlueprintReport report) {
        var answers = report.answers();
        var used = answers.used();
        return report.engine().equals(BuiltInParticipant.ENGINE)
                ? "The participants were played by %s".formatted(report.engine())
                : "The participants were played by %s: %d answers by the model (%d tokens read, %d written), %d by the built-in participant in its place"
                        .formatted(
                                report.engine(),
                                answers.model(),
                                used.inputTokens(),
                                used.outputTokens(),
                                answers.builtIn());
    }

    private static String runs(int count) {
        return count == 1 ? "1 run" : count + " runs";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    private static String spread(Spread.Summary seconds) {
        return "%s (from %s to %s)"
                .formatted(duration(seconds.median()), duration(seconds.least()), duration(seconds.most()));
    }

    private static String numbers(Spread.Summary counts) {
        return "%d (from %d to %d)".formatted(counts.median(), counts.least(), counts.most());
    }

    private static String duration(long seconds) {
        return seconds < SECONDS_PER_MINUTE
                ? seconds + " s"
                : "%d:%02d min".formatted(seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
    }
}
