package dev.parley.domain.table;

/** The tables. */
public enum Table {
    /** One row per run. */
    RUNS,
    /** One row per entry of a transcript. */
    TRANSCRIPT_ENTRIES,
    /** One row per node that asked something of a run whose responses were drawn. */
    RESPONSES,
    /** One row per analysis. */
    ANALYSES;

    /** Where the row belongs. */
    public static Table of(TableRow row) {
        return switch (row) {
            case RunRow ignored -> RUNS;
            case TranscriptEntryRow ignored -> TRANSCRIPT_ENTRIES;
            case ResponseRow ignored -> RESPONSES;
            case AnalysisRow ignored -> ANALYSES;
        };
    }
}
