package dev.parley.gateway.live;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptFold;
import dev.parley.gateway.document.ConversationDocument;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A conversation as its participant may see it: the entries after a version, and the state after each step. The history is read from
 * the beginning, because an entry belongs to the node that was open; what the participant has seen is not told again.
 */
final class ConversationFollower implements Follower {

    private static final int PAGE = 200;

    private final RunQueries queries;
    private final RunWatch watch;
    private final BiFunction<RunView, Boolean, Result<ConversationDocument>> documents;
    private final TranscriptFold fold = new TranscriptFold();
    private final long seen;
    private RunView run;
    private long folded;

    /**
     * @param seen the version that the participant has seen
     * @param documents what the participant may see of the run at a version, with whether the agent is composing; refused when
     *     this link does not open it any more
     */
    ConversationFollower(
            RunQueries queries,
            RunWatch watch,
            RunView run,
            long seen,
            BiFunction<RunView, Boolean, Result<ConversationDocument>> documents) {
        this.queries = queries;
        this.watch = watch;
        this.run = run;
        this.seen = seen;
        this.documents = documents;
    }

    @Override
    public Step next(Duration patience) throws InterruptedException {
        if (folded < run.version()) {
            return catchUp();
        }
        if (run.status().isTerminal()) {
            return new Step.End();
        }
        return switch (watch.newer(tenant(), run.id(), run.version(), patience)) {
            case ReadResult.Found<RunView>(var newer) -> {
                run = newer;
                yield catchUp();
            }
            case ReadResult.Absent<RunView> _, ReadResult.Erased<RunView> _ -> new Step.End();
            case ReadResult.NotYet<RunView> _, ReadResult.Unreachable<RunView> _ -> new Step.Nothing();
        };
    }

    private Step catchUp() throws InterruptedException {
        return switch (queries.events(tenant(), run.id(), folded, PAGE)) {
            case ReadResult.Found<List<EventEnvelope<RunEvent>>>(var events) when !events.isEmpty() -> fold(events);
            case ReadResult.Absent<List<EventEnvelope<RunEvent>>> _,
                    ReadResult.Erased<List<EventEnvelope<RunEvent>>> _ -> new Step.End();
            case ReadResult.Found<List<EventEnvelope<RunEvent>>> _,
                    ReadResult.NotYet<List<EventEnvelope<RunEvent>>> _,
                    ReadResult.Unreachable<List<EventEnvelope<RunEvent>>> _ -> {
                watch.pause();
                yield new Step.Nothing();
            }
        };
    }

    /** Entries up to the version of the state that is told with them, so that both agree. */
    private Step fold(List<EventEnvelope<RunEvent>> events) {
        var told = new ArrayList<SentEvent>();
        for (var event : events) {
            if (event.meta().version() <= run.version()) {
                folded = event.meta().version();
                fold.next(event)
                        .filter(entry -> entry.version() > seen)
                        .map(entry -> SentEvent.of(
                                Long.toString(entry.version()), "entry", out -> ConversationDocument.entry(out, entry)))
                        .ifPresent(told::add);
            }
        }
        if (folded < run.version()) {
            return new Step.Told(told);
        }
        return switch (documents.apply(run, fold.agentsTurn())) {
            case Result.Ok<ConversationDocument>(var state) -> {
                told.add(SentEvent.of(Long.toString(run.version()), "state", state::write));
                yield new Step.Told(told);
            }
            case Result.Refused<ConversationDocument> _ -> new Step.End();
        };
    }

    private Tenant tenant() {
        return run.tenant();
    }
}
