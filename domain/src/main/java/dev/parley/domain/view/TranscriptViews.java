package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.turn.NodeFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Folds a run's events into its transcript. */
public final class TranscriptViews {

    private TranscriptViews() {}

    /**
     * The transcript at the run's version; it exists from the first entry, and not at all when the blueprint asks for none.
     *
     * @param events the run's events up to its version, oldest first
     * @param now up to when the time of an open session counts
     */
    public static Optional<TranscriptView> of(RunView run, List<EventEnvelope<RunEvent>> events, Instant now) {
        List<TranscriptView.Entry> entries = TranscriptEntries.of(events);
        if (run.transcriptId().isEmpty() || entries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TranscriptView(
                run.transcriptId().get(),
                run.id(),
                run.tenant(),
                isOver(run.status()) ? ResultStatus.COMPLETED : ResultStatus.PROCESSING,
                entries,
                entries.stream().mapToLong(TranscriptViews::words).sum(),
                run.progress().durationS(now),
                run.language(),
                occurredAt(events, entries.getFirst()),
                occurredAt(events, entries.getLast())));
    }

    private static boolean isOver(RunStatus status) {
        return status == RunStatus.PROCESSING || status.isTerminal();
    }

    /** A form's data is not words, nor is what the system notes. */
    private static int words(TranscriptView.Entry entry) {
        boolean spoken = entry.entryType() == EntryType.UTTERANCE || entry.entryType() == EntryType.STIMULUS;
        return spoken && entry.role() != TranscriptView.Role.SYSTEM ? NodeFacts.words(entry.content()) : 0;
    }

    /** When the entry's event happened; its own time may be a producer's clock. */
    private static Instant occurredAt(List<EventEnvelope<RunEvent>> events, TranscriptView.Entry entry) {
        return events.stream()
                .map(EventEnvelope::meta)
                .filter(meta -> meta.version() == entry.version())
                .findFirst()
                .orElseThrow()
                .occurredAt();
    }
}
