package dev.parley.benchmarks.report;

import java.util.List;

/**
 * What a part of the benchmark found.
 *
 * @param goals it tells about
 * @param meaning what the figures are figures of
 * @param text in Markdown, with the figures behind the goals
 */
public record Section(String title, List<Goal> goals, String meaning, String text) {

    public Section {
        goals = List.copyOf(goals);
    }

    /** Of a part that broke. */
    public static Section failed(String part, Throwable failure) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new Section(
                part,
                List.of(new Goal(part, "", failure.getClass().getSimpleName() + ": " + reason, Verdict.UNMEASURED)),
                "This part could not be measured.",
                "");
    }
}
