package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.FinishedRun;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunState;
import dev.parley.domain.run.RunStatus;
import dev.parley.kit.query.ListPosition;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.RunList;
import dev.parley.schemas.RunStateCodec;

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
        return state instanceof FinishedRun stub && stub.erased();
    }

    @Override
    public byte status(RunState state) {
        return switch (state) {
            case Run run -> number(run.status());
            case FinishedRun stub -> number(stub.status());
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
    public void list(HeldPartition.Stores stores, RunState before, RunState after) {
        RunList list = stores.list().orElseThrow();
        switch (after) {
            case Run run -> put(list, before, run);
            case FinishedRun ignored -> remove(list, before);
            case RunState.None ignored -> remove(list, before);
        }
    }

    private static void put(RunList list, RunState before, Run run) {
        if (!(before instanceof Run)) {
            list.put(run.identity().tenant(), position(run), run.setup().pins().blueprintId());
        }
    }

    private static void remove(RunList list, RunState before) {
        if (before instanceof Run run) {
            list.remove(run.identity().tenant(), position(run));
        }
    }

    private static ListPosition position(Run run) {
        return new ListPosition(run.createdAt(), run.identity().id());
    }
}
