package dev.parley.gateway.live;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.EventTypes;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.document.EventDocument;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * A run's events after a version. It ends when nothing more is to be expected. What comes later than that (a new analysis, an
 * erasure) is found by asking again, or in the feed.
 */
final class RunEventsFollower implements Follower {

    private static final int PAGE = 50;

    private final RunQueries queries;
    private final RunWatch watch;
    private final Tenant tenant;
    private final RunId run;
    private final Predicate<RunView> done;
    private long after;
    private boolean ended;

    /**
     * @param run as it is now
     * @param done whether nothing more is to be expected of a run
     */
    RunEventsFollower(RunQueries queries, RunWatch watch, RunView run, long after, Predicate<RunView> done) {
        this.queries = queries;
        this.watch = watch;
        this.tenant = run.tenant();
        this.run = run.id();
        this.done = done;
        this.after = after;
        this.ended = run.status().isTerminal();
    }

    @Override
    public Step next(Duration patience) throws InterruptedException {
        return switch (queries.events(tenant, run, after, PAGE)) {
            case ReadResult.Found<List<EventEnvelope<RunEvent>>>(var events) when !events.isEmpty() -> told(events);
            case ReadResult.Absent<List<EventEnvelope<RunEvent>>> _,
                    ReadResult.Erased<List<EventEnvelope<RunEvent>>> _ -> new Step.End();
            case ReadResult.Found<List<EventEnvelope<RunEvent>>> _,
                    ReadResult.NotYet<List<EventEnvelope<RunEvent>>> _,
                    ReadResult.Unreachable<List<EventEnvelope<RunEvent>>> _ ->
                ended && isDone() ? new Step.End() : await(patience);
        };
    }

    private Step told(List<EventEnvelope<RunEvent>> events) {
        after = events.getLast().meta().version();
        ended |= events.stream().anyMatch(event -> event.event() instanceof RunEvent.InterviewRunEnded);
        return new Step.Told(events.stream().map(RunEventsFollower::sent).toList());
    }

    private static SentEvent sent(EventEnvelope<RunEvent> event) {
        return SentEvent.of(
                Long.toString(event.meta().version()),
                EventTypes.of(event.event()),
                out -> EventDocument.write(out, event));
    }

    private Step await(Duration patience) throws InterruptedException {
        return switch (watch.newer(tenant, run, after, patience)) {
            case ReadResult.Absent<RunView> _, ReadResult.Erased<RunView> _ -> new Step.End();
            case ReadResult.Found<RunView> _, ReadResult.NotYet<RunView> _, ReadResult.Unreachable<RunView> _ ->
                new Step.Nothing();
        };
    }

    private boolean isDone() {
        return queries.run(tenant, run, Freshness.ANY) instanceof ReadResult.Found<RunView>(var now)
                && now.version() <= after
                && done.test(now);
    }
}
