package dev.parley.domain.table;

import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A row of one of the tables. Times are whole milliseconds: what readers of tables can hold. */
public sealed interface TableRow permits RunRow, TranscriptEntryRow, ResponseRow, AnalysisRow {

    /** What the row replaces, or is removed, by. */
    String key();

    /** Whose run it is. */
    Tenant tenant();

    /** The version of the run that the row stands for. */
    long runVersion();

    static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    static Optional<Instant> millis(Optional<Instant> time) {
        return time.map(TableRow::millis);
    }
}
