package dev.parley.domain.table;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.TranscriptView.Entry;
import java.time.Instant;

/**
 * An entry of a transcript.
 *
 * @param recordedAt when it was recorded; the entry's own time may be a producer's clock
 */
public record TranscriptEntryRow(RunId runId, Tenant tenant, Entry entry, Instant recordedAt) implements TableRow {

    public TranscriptEntryRow {
        entry = entry.at(TableRow.millis(entry.timestamp()));
        recordedAt = TableRow.millis(recordedAt);
    }

    /** The row of the entry that came of the event with that meta. */
    public static TranscriptEntryRow of(EventMeta meta, Entry entry) {
        return new TranscriptEntryRow(new RunId(meta.aggregateId()), meta.tenant(), entry, meta.occurredAt());
    }

    /** Of that run's entry. */
    public static String key(RunId run, EntryId entry) {
        return run.value() + ":" + entry.value();
    }

    @Override
    public String key() {
        return key(runId, entry.id());
    }

    @Override
    public long runVersion() {
        return entry.version();
    }
}
