package dev.parley.benchmarks.report;

import java.util.Collections;
import java.util.List;

/** A table in Markdown. */
public final class Table {

    private final StringBuilder text = new StringBuilder();

    public Table(List<String> heads) {
        row(heads);
        row(Collections.nCopies(heads.size(), "---"));
    }

    public Table(String... heads) {
        this(List.of(heads));
    }

    public Table row(String... cells) {
        return row(List.of(cells));
    }

    public Table row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
