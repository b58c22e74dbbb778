package dev.parley.gateway.live;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedQueries;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.gateway.document.FeedDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An organization's feed after a place. It never ends by itself. */
final class FeedFollower implements Follower {

    private static final int PAGE = 50;

    private final FeedQueries queries;
    private final RunWatch watch;
    private final Tenant tenant;
    private final FeedFilter filter;
    private final UnaryOperator<List<FeedPage.Item>> reader;
    private Optional<String> place;

    /**
     * @param place the cursor to go on from; empty for the beginning of the feed
     * @param reader tells what of a part the reader may see
     */
    FeedFollower(
            FeedQueries queries,
            RunWatch watch,
            Tenant tenant,
            FeedFilter filter,
            Optional<String> place,
            UnaryOperator<List<FeedPage.Item>> reader) {
        this.queries = queries;
        this.watch = watch;
        this.tenant = tenant;
        this.filter = filter;
        this.place = place;
        this.reader = reader;
    }

    @Override
    public Step next(Duration patience) throws InterruptedException {
        var request = FeedRequest.oldestFirst(PAGE).waiting(patience);
        return switch (queries.feed(tenant, filter, place.map(request::from).orElse(request))) {
            case ReadResult.Found<FeedPage>(var page) -> told(page);
            case ReadResult.Absent<FeedPage> _, ReadResult.Erased<FeedPage> _ -> new Step.End();
            case ReadResult.NotYet<FeedPage> _, ReadResult.Unreachable<FeedPage> _ -> {
                watch.pause();
                yield new Step.Nothing();
            }
        };
    }

    private Step told(FeedPage page) {
        place = Optional.of(page.cursor());
        return new Step.Told(reader.apply(page.items()).stream()
                .map(item ->
                        SentEvent.of(item.cursor(), item.event().type(), out -> FeedDocument.write(out, item.event())))
                .toList());
    }
}
