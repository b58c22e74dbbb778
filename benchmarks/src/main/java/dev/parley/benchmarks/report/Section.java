package dev.parley.benchmarks.report;

import java.util.List;

/**
 * What a part of the benchmark found.
 *
 * @param goals it tells about
 * @param text in Markdown, with the figures behind them
 */
public record Section(String title, List<Goal> goals, String text) {

    public Section {
        goals = List.copyOf(goals);
    }
}
