package dev.parley.benchmarks.report;

import java.util.List;
import java.util.stream.Collectors;

/** The whole report in Markdown. */
public final class Page {

    private static final String BEGINNING = """
            # Benchmarks

            What Parley costs, against its goals, a baseline and a floor, written by `benchmarks/run --write docs/benchmarks.md`: do not edit.
            Every comparison is made within one run, on one machine, the two sides in turn; a figure is the median of its rounds, with the smallest
            and the largest behind it. Figures of other machines differ, ratios differ less. `benchmarks/run --help` tells how to measure
            less, or more. Nothing else should run meanwhile; the tables say how much others took.

            """;

    private Page() {}

    public static String of(Circumstances circumstances, List<Section> sections) {
        var page = new StringBuilder(BEGINNING)
                .append(circumstances.text())
                .append("\n## Goals\n\n")
                .append(goals(sections))
                .append(floors(sections));
        for (var section : sections) {
            page.append("\n## ")
                    .append(section.title())
                    .append("\n\n")
                    .append(section.meaning().strip())
                    .append('\n');
            if (!section.text().isEmpty()) {
                page.append('\n').append(section.text());
            }
        }
        return page.toString();
    }

    private static Table goals(List<Section> sections) {
        var goals = new Table("figure", "goal", "measured: median (smallest–largest round)", "verdict");
        all(sections)
                .forEach(goal -> goals.row(
                        goal.figure(),
                        goal.goal(),
                        goal.measured(),
                        goal.verdict().words()));
        return goals;
    }

    /** What keeps the missed goals from being met. */
    private static String floors(List<Section> sections) {
        String floors = all(sections).stream()
                .filter(goal -> goal.verdict() == Verdict.MISSED)
                .flatMap(goal -> goal.floor().map(floor -> "* **" + goal.figure() + "**: " + floor + "\n").stream())
                .collect(Collectors.joining());
        return floors.isEmpty() ? "" : "\nWhat stands below those that are not met:\n\n" + floors;
    }

    private static List<Goal> all(List<Section> sections) {
        return sections.stream().flatMap(section -> section.goals().stream()).toList();
    }
}
