package dev.parley.run.timers;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.run.ImpossibleEvent;
import dev.parley.domain.run.RunClock;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.InterviewRunCreated;
import dev.parley.domain.run.RunEvent.InterviewRunErased;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The timers of one task. The index is lazy: a run stands in it at or before its next deadline, and is moved when it is looked at
 * too early, so that a word that only pushes a deadline away does not touch the index. Not thread-safe.
 */
final class RunTimers {

    private static final int FIRED_AT_ONCE = 500;

    private final Clocks clocks;
    private final DueIndex index;

    RunTimers(Clocks clocks, DueIndex index) {
        this.clocks = clocks;
        this.index = index;
    }

    /** Follows the run's clock; a run that has ended is forgotten. */
    void follow(EventEnvelope<RunEvent> envelope) {
        UUID runId = envelope.meta().aggregateId();
        Optional<ClockRow> known = clocks.find(runId);
        Optional<RunClock> clock = clockAfter(envelope, known);
        if (clock.isEmpty()) {
            return;
        }
        Optional<RunClock.Deadline> next = clock.get().next();
        if (next.isEmpty() || envelope.event() instanceof InterviewRunErased) {
            known.ifPresent(row -> forget(runId, row));
        } else {
            keep(envelope.meta(), known, clock.get(), next.get().at().toEpochMilli());
        }
    }

    /** Empty for a run that is not timed: it has ended, or was erased before. */
    private static Optional<RunClock> clockAfter(EventEnvelope<RunEvent> envelope, Optional<ClockRow> known) {
        EventMeta meta = envelope.meta();
        if (envelope.event() instanceof InterviewRunCreated created) {
            if (known.isPresent() || meta.version() != 1) {
                throw new ImpossibleEvent("run " + meta.aggregateId() + " was created twice");
            }
            return Optional.of(RunClock.starting(created, meta.occurredAt()));
        }
        known.ifPresent(row -> checkVersion(row, envelope));
        return known.map(row -> row.clock().evolve(envelope.event(), meta.occurredAt()));
    }

    /** What an erasure removed may be missing before it, and nothing else may. */
    private static void checkVersion(ClockRow row, EventEnvelope<RunEvent> envelope) {
        EventMeta meta = envelope.meta();
        boolean next = meta.version() == row.version() + 1;
        boolean erased = envelope.event() instanceof InterviewRunErased && meta.version() > row.version();
        if (!next && !erased) {
            throw new ImpossibleEvent(
                    "run " + meta.aggregateId() + ": version " + meta.version() + " after version " + row.version());
        }
    }

    private void keep(EventMeta meta, Optional<ClockRow> known, RunClock clock, long due) {
        UUID runId = meta.aggregateId();
        long indexedAt = known.map(ClockRow::indexedAt).orElse(Long.MAX_VALUE);
        if (due < indexedAt) {
            known.ifPresent(row -> index.remove(row.indexedAt(), runId));
            index.put(due, runId, Firing.NONE);
        }
        clocks.put(runId, new ClockRow(meta.tenant(), meta.version(), Math.min(due, indexedAt), clock));
    }

    private void forget(UUID runId, ClockRow row) {
        index.remove(row.indexedAt(), runId);
        clocks.remove(runId);
    }

    /** Fires every deadline that has passed by {@code now}, again and again until an event moves it; returns how many. */
    int fire(long now, BiConsumer<Due, Firing> fire) {
        int fired = 0;
        for (DueIndex.Entry entry : index.due(now, FIRED_AT_ONCE)) {
            index.remove(entry.due(), entry.runId());
            Optional<ClockRow> row = clocks.find(entry.runId());
            if (row.isPresent() && lookAt(entry, row.get(), now, fire)) {
                fired++;
            }
        }
        return fired;
    }

    /** When to fire again, milliseconds: before that nothing is due. {@link Long#MAX_VALUE} for never. */
    long nextLook() {
        return index.earliest();
    }

    /** Who has a deadline. */
    record Due(UUID runId, ClockRow row) {}

    private boolean lookAt(DueIndex.Entry entry, ClockRow row, long now, BiConsumer<Due, Firing> fire) {
        long deadline = row.clock().next().orElseThrow().at().toEpochMilli();
        Firing firing = entry.firing().about(deadline);
        boolean passed = deadline <= now;
        long lookAgain = passed ? now + firing.pause().toMillis() : deadline;
        if (passed) {
            fire.accept(new Due(entry.runId(), row), firing);
        }
        index.put(lookAgain, entry.runId(), passed ? firing.again() : Firing.NONE);
        clocks.put(entry.runId(), row.indexedAt(lookAgain));
        return passed;
    }
}
