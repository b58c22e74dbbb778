package dev.parley.gateway.live;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.document.EventDocument;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * A run's events after a version. It ends when the run is over and has been silent for a while, because results can come after the
 * end. What comes later than that (a new analysis, an erasure) is found by asking again, or in the feed.
 */
final class RunEventsFollower implements Follower {

    private static final int PAGE = 50;

    private final RunQueries queries;
    private final RunWatch watch;
    private final Tenant tenant;
    private final RunId run;
    private final Predicate<RunView> silent;
    private long after;

    /** @param silent whether the run is over and has said nothing for a while */
    RunEventsFollower(
            RunQueries queries, RunWatch watch, Tenant tenant, RunId run, long after, Predicate<RunView> silent) {
        this.queries = queries;
        this.watch = watch;
        this.tenant = tenant;
        this.run = run;
        this.silent = silent;
        this.after = after;
    }

    @Override
    public Step next(Duration patience) throws InterruptedException {
        return switch (queries.events(tenant, run, after, PAGE)) {
            case ReadResult.Found<List<EventEnvelope<RunEvent>>>(var events) when !events.isEmpty() -> told(events);
            case ReadResult.Absent<List<EventEnvelope<RunEvent>>> _ -> new Step.End();
            case ReadResult.Found<List<EventEnvelope<RunEvent>>> _,
                    ReadResult.NotYet<List<EventEnvelope<RunEvent>>> _,
                    ReadResult.Unreachable<List<EventEnvelope<RunEvent>>> _ -> await(patience);
        };
    }

    private Step told(List<EventEnvelope<RunEvent>> events) {
        after = events.getLast().meta().version();
        return new Step.Told(events.stream().map(RunEventsFollower::sent).toList());
    }

    private static SentEvent sent(EventEnvelope<RunEvent> event) {
        return SentEvent.of(
                Long.toString(event.meta().version()),
                EventDocument.type(event.event()),
                out -> EventDocument.write(out, event));
    }

    private Step await(Duration patience) throws InterruptedException {
        return switch (watch.newer(tenant, run, after, patience)) {
            case ReadResult.Absent<RunView> _ -> new Step.End();
            case ReadResult.NotYet<RunView> _ -> isOver() ? new Step.End() : new Step.Nothing();
            case ReadResult.Found<RunView> _, ReadResult.Unreachable<RunView> _ -> new Step.Nothing();
        };
    }

    private boolean isOver() {
        return queries.run(tenant, run, Freshness.ANY) instanceof ReadResult.Found<RunView>(var now)
                && now.version() <= after
                && silent.test(now);
    }
}
