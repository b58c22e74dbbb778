package dev.parley.gateway.live;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedQueries;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.document.ConversationDocument;
import dev.parley.gateway.live.OpenStreams.Holder;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;

/** What can be followed live. Thread-safe. */
public final class Streams {

    private final OpenStreams open;
    private final RunWatch watch;
    private final RunQueries queries;
    private final FeedQueries feed;
    private final Duration silence;
    private final InstantSource clock;

    /** @param silence how long a run that is over is still followed */
    public Streams(
            OpenStreams open,
            RunWatch watch,
            RunQueries queries,
            FeedQueries feed,
            Duration silence,
            InstantSource clock) {
        this.open = open;
        this.watch = watch;
        this.queries = queries;
        this.feed = feed;
        this.silence = silence;
        this.clock = clock;
    }

    /** The events of a run after that version; none when nothing more is to be expected, and the reader knows all of it. */
    public Result<Optional<Publisher<byte[]>>> events(RunView run, long after, Holder holder, BooleanSupplier mayGoOn) {
        return after >= run.version() && isDone(run)
                ? Result.ok(Optional.empty())
                : open.open(holder, mayGoOn, new RunEventsFollower(queries, watch, run, after, this::isDone))
                        .map(Optional::of);
    }

    /**
     * An organization's feed.
     *
     * @param place the cursor to go on from; empty for the beginning
     * @param reader tells what of a part the reader may see
     */
    public Result<Publisher<byte[]>> feed(
            Tenant tenant,
            FeedFilter filter,
            Optional<String> place,
            UnaryOperator<List<FeedPage.Item>> reader,
            Holder holder,
            BooleanSupplier mayGoOn) {
        return open.open(holder, mayGoOn, new FeedFollower(feed, watch, tenant, filter, place, reader));
    }

    /**
     * The conversation for its participant; none when it is over and the participant has seen the end.
     *
     * @param documents what the participant may see of the run, with whether the agent is composing; refused when the link
     *     does not open it any more
     */
    public Result<Optional<Publisher<byte[]>>> conversation(
            RunView run,
            long seen,
            Holder holder,
            BiFunction<RunView, Boolean, Result<ConversationDocument>> documents) {
        if (seen >= run.version() && run.status().isTerminal()) {
            return Result.ok(Optional.empty());
        }
        return open.open(holder, () -> true, new ConversationFollower(queries, watch, run, seen, documents))
                .map(Optional::of);
    }

    /** A completed run has all its results, an expired one has none; of others something may come for a while. */
    private boolean isDone(RunView run) {
        return switch (run.status()) {
            case CREATED, SCHEDULED, AWAITING_PARTICIPANT, AWAITING_CONSENT, ACTIVE, PROCESSING -> false;
            case COMPLETED, EXPIRED -> true;
            case ABANDONED, FAILED, CANCELLED -> run.updatedAt().plus(silence).isBefore(clock.instant());
        };
    }
}
