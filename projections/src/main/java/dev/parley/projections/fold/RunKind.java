package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.FinishedRun;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunState;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.EventTypes;
import dev.parley.domain.view.Usage;
import dev.parley.kit.query.ListPosition;
import dev.parley.projections.store.Facet;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.ListIndex;
import dev.parley.projections.store.RunFacets;
import dev.parley.schemas.RunStateCodec;
import java.util.OptionalLong;

/** Runs: folded whole for as long as they are not erased, and listed by tenant. */
public final class RunKind implements AggregateKind<RunState, RunEvent> {

    private final RunStateCodec codec = new RunStateCodec();

    @Override
    public RunState none() {
        return RunState.None.NONE;
    }

    @Override
    public RunState evolve(RunState state, EventEnvelope<RunEvent> event) {
        return RunFold.evolve(state, event);
    }

    @Override
    public byte[] encode(RunState state) {
        return codec.encode(state);
    }

    @Override
    public RunState decode(byte[] state) {
        return codec.decode(state);
    }

    @Override
    public boolean erases(RunEvent event) {
        return event instanceof RunEvent.InterviewRunErased;
    }

    @Override
    public boolean isErased(RunState state) {
        return state instanceof FinishedRun finished && finished.erased();
    }

    @Override
    public byte status(RunState state) {
        return switch (state) {
            case Run run -> number(run.status());
            case FinishedRun finished -> number(finished.status());
            case RunState.None ignored -> 0;
        };
    }

    /** As heads have it. Statuses in another order need another name of the store. */
    public static byte number(RunStatus status) {
        return (byte) status.ordinal();
    }

    @Override
    public Head.Results results(Head.Results before, EventEnvelope<RunEvent> event) {
        long version = event.meta().version();
        if (event.event() instanceof RunEvent.ResponsesRecorded) {
            return before.withResponses(version);
        }
        if (event.event() instanceof RunEvent.AnalysisRecorded) {
            return before.withAnalysis(version);
        }
        return erases(event.event()) ? Head.Results.NONE : before;
    }

    @Override
    public String type(RunEvent event) {
        return EventTypes.of(event);
    }

    @Override
    public Usage usage(RunState before, EventEnvelope<RunEvent> event) {
        return Usage.of(before, event);
    }

    @Override
    public OptionalLong edition(RunEvent event) {
        return OptionalLong.empty();
    }

    @Override
    public void list(ListIndex index, RunState before, RunState after) {
        if (!(before instanceof Run) && after instanceof Run run) {
            RunFacets.of(run).forEach(facet -> index.put(tenant(run), facet, position(run)));
        }
        if (before instanceof Run run && after instanceof FinishedRun) {
            RunFacets.of(run).forEach(facet -> index.remove(tenant(run), facet, position(run)));
        }
        listOpen(index, before, after);
    }

    private static void listOpen(ListIndex index, RunState before, RunState after) {
        if (after instanceof Run run && RunFacets.isOpen(after) && !RunFacets.isOpen(before)) {
            index.put(tenant(run), Facet.OPEN, position(run));
        }
        if (before instanceof Run run && RunFacets.isOpen(before) && !RunFacets.isOpen(after)) {
            index.remove(tenant(run), Facet.OPEN, position(run));
        }
    }

    private static Tenant tenant(Run run) {
        return run.identity().tenant();
    }

    private static ListPosition position(Run run) {
        return new ListPosition(run.createdAt(), run.identity().id().value());
    }
}
