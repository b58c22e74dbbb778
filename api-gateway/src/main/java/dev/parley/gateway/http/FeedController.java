package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedRequest.Order;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.FeedDocument;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.live.OpenStreams.Holder;
import dev.parley.gateway.live.Streams;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.FeedReads;
import dev.parley.kit.query.FeedCursor;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** What happens in an organization: page by page, or live. */
@Controller("/api/v1/events")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class FeedController {

    private final FeedReads reads;
    private final Streams streams;
    private final ApiKeys keys;
    private final ContentReads noted;

    FeedController(FeedReads reads, Streams streams, ApiKeys keys, ContentReads noted) {
        this.noted = noted;
        this.reads = reads;
        this.streams = streams;
        this.keys = keys;
    }

    @Get(
            produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM},
            headRoute = false)
    @Needs(Scope.RESULTS_READ)
    HttpResponse<?> events(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.wantsStream()
                ? exchange.follow(follow(exchange))
                : exchange.answer(exchange.query(FeedListing::read).flatMap(wanted -> page(exchange, wanted)));
    }

    private Result<Reply> page(Exchange exchange, FeedListing wanted) {
        return reads.feed(exchange.caller().tenant(), wanted.filter(), wanted.request())
                .map(page -> Reply.ok(out -> page(out, page, wanted.order(), reader(exchange))));
    }

    /** Whoever reads oldest first can go on from the end later. */
    private static void page(JsonWriter out, FeedPage page, Order order, FeedReader reader) {
        var goesOn = page.hasMore() || order == Order.OLDEST_FIRST;
        out.text("object", "list")
                .objects(
                        "data",
                        reader.apply(page.items()).stream()
                                .map(FeedPage.Item::event)
                                .toList(),
                        FeedDocument::write)
                .bool("has_more", page.hasMore())
                .text("next_cursor", Optional.of(page.cursor()).filter(_ -> goesOn));
    }

    private Result<Optional<Publisher<byte[]>>> follow(Exchange exchange) {
        var caller = exchange.caller();
        return exchange.query(FeedListing::readLive)
                .flatMap(wanted -> start(exchange, wanted)
                        .flatMap(place -> streams.feed(
                                caller.tenant(),
                                wanted.filter(),
                                place,
                                reader(exchange),
                                new Holder.Key(caller.keyId(), caller.tenant().organization()),
                                keys.still(Credentials.in(exchange.request()), Scope.RESULTS_READ))))
                .map(Optional::of);
    }

    /** Behind what was seen; or from a time on; or from now on. */
    private Result<Optional<String>> start(Exchange exchange, FeedListing wanted) {
        var seen = exchange.lastEventId();
        if (seen.isPresent() && FeedCursor.of(seen.get(), Order.OLDEST_FIRST).isEmpty()) {
            return Result.refused(Problem.invalid(
                    "Last-Event-ID", "invalid_format", "Last-Event-ID must be the id of an event of this stream."));
        }
        var place = seen.or(wanted::cursor);
        return place.isPresent() || wanted.filter().after().isPresent()
                ? Result.ok(place)
                : reads.end(exchange.caller().tenant()).map(Optional::of);
    }

    private FeedReader reader(Exchange exchange) {
        return FeedReader.of(exchange.caller(), noted, exchange.requestId());
    }
}
