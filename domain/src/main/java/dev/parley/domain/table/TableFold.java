package dev.parley.domain.table;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AnalysisRecorded;
import dev.parley.domain.run.RunEvent.InterviewRunErased;
import dev.parley.domain.run.RunEvent.ResponsesRecorded;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.table.RowChange.Put;
import dev.parley.domain.table.RowChange.Remove;
import dev.parley.domain.view.AnalysisViews;
import dev.parley.domain.view.ResponsesViews;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.RunViews;
import dev.parley.domain.view.Transcripts;
import dev.parley.domain.view.Transcripts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How a run's events change the tables. Pure: the same events make the same rows. */
public final class TableFold {

    private TableFold() {}

    /** What is known of the run after an event, and what the event does to rows. */
    public record Step(TabledRun after, List<RowChange> changes) {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    /** What is known of the run after the event. */
    public static TabledRun evolve(TabledRun before, EventEnvelope<RunEvent> event) {
        if (event.event() instanceof InterviewRunErased) {
            return new TabledRun(RunFold.evolve(before.run(), event), Place.START, List.of());
        }
        var after = new TabledRun(
                RunFold.evolve(before.run(), event), before.place().after(event.event()), before.analyses());
        return event.event() instanceof AnalysisRecorded recorded ? after.with(recorded.analysisId()) : after;
    }

    /**
     * The step from what is known to what is known after the event.
     *
     * @param said the run's events up to this one, oldest first; asked for when responses are recorded
     */
    public static Step step(
            TabledRun before, EventEnvelope<RunEvent> event, Supplier<List<EventEnvelope<RunEvent>>> said) {
        TabledRun after = evolve(before, event);
        if (event.event() instanceof InterviewRunErased) {
            return new Step(after, everythingGoes(before, event.meta()));
        }
        // Of an erased run nothing is shown, whatever still happens to it.
        return after.run() instanceof Run run
                ? new Step(after, rows(run, after.place(), event, said))
                : new Step(after, List.of());
    }

    private static List<RowChange> rows(
            Run run, Place place, EventEnvelope<RunEvent> event, Supplier<List<EventEnvelope<RunEvent>>> said) {
        EventMeta meta = event.meta();
        RunView view = RunViews.of(run);
        var changes = new ArrayList<RowChange>();
        changes.add(new Put(RunRow.of(view)));
        if (run.setup().pipeline().transcript()) {
            Transcripts.entry(event, place, run.setup().language())
                    .map(entry -> new Put(TranscriptEntryRow.of(meta, entry)))
                    .ifPresent(changes::add);
        }
        if (event.event() instanceof ResponsesRecorded) {
            ResponsesViews.of(view, said.get()).stream()
                    .flatMap(responses -> ResponseRow.of(responses, meta.version()).stream())
                    .map(Put::new)
                    .forEach(changes::add);
        }
        if (event.event() instanceof AnalysisRecorded recorded) {
            changes.add(new Put(AnalysisRow.of(AnalysisViews.of(meta, recorded), meta.version())));
        }
        return changes;
    }

    /** An entry's key follows from its version, so which versions were entries need not be known: removing none does no harm. */
    private static List<RowChange> everythingGoes(TabledRun before, EventMeta meta) {
        var run = new RunId(meta.aggregateId());
        var changes = new ArrayList<RowChange>();
        changes.add(new Remove(Table.RUNS, RunRow.key(run)));
        for (long version = 1; version < meta.version(); version++) {
            String key = TranscriptEntryRow.key(run, RunIds.entry(run, version));
            changes.add(new Remove(Table.TRANSCRIPT_ENTRIES, key));
        }
        before.place()
                .questions()
                .keySet()
                .forEach(node -> changes.add(new Remove(Table.RESPONSES, ResponseRow.key(run, node))));
        before.analyses().forEach(analysis -> changes.add(new Remove(Table.ANALYSES, AnalysisRow.key(analysis))));
        return changes;
    }
}
