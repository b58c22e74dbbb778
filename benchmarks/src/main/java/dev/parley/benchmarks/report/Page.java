package dev.parley.benchmarks.report;

import java.util.List;

/** The whole report in Markdown. */
public final class Page {

    private Page() {}

    public static String of(List<Section> sections) {
        var goals = new Table("figure", "goal", "measured: median (smallest–largest round)", "verdict");
        sections.stream()
                .flatMap(section -> section.goals().stream())
                .forEach(goal -> goals.row(
                        goal.figure(),
                        goal.goal(),
                        goal.measured(),
                        goal.verdict().words()));
        var page = new StringBuilder("# Benchmarks\n\n").append(goals);
        for (var section : sections) {
            page.append("\n## ").append(section.title()).append("\n\n").append(section.text());
        }
        return page.toString();
    }
}
