package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunEvent;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.EventDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.live.OpenStreams.Holder;
import dev.parley.gateway.live.Streams;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.reactivestreams.Publisher;

/** The history of a run: page by page, or live. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class RunEventsController {

    private final RunReads reads;
    private final Streams streams;
    private final ApiKeys keys;

    RunEventsController(RunReads reads, Streams streams, ApiKeys keys) {
        this.reads = reads;
        this.streams = streams;
        this.keys = keys;
    }

    @Get(
            value = "/{id}/events",
            produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM},
            headRoute = false)
    @Needs(Scope.RESULTS_READ)
    HttpResponse<?> events(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.wantsStream()
                ? exchange.follow(PathIds.run(id).flatMap(run -> follow(exchange, run)))
                : exchange.answer(PathIds.run(id)
                        .flatMap(run ->
                                exchange.query(HistoryPage::read).flatMap(page -> history(exchange, run, page))));
    }

    /** A part of the history, oldest first; a cursor is the version before it. */
    private record HistoryPage(long after, int limit, OptionalLong minVersion) {
        private static final int DEFAULT_LIMIT = 20;
        private static final int MAX_LIMIT = 100;

        static HistoryPage read(Query query) {
            return new HistoryPage(
                    query.number("cursor", 0, Long.MAX_VALUE).orElse(0),
                    (int) query.number("limit", 1, MAX_LIMIT).orElse(DEFAULT_LIMIT),
                    query.number("min_version", 1, Long.MAX_VALUE));
        }
    }

    private Result<Reply> history(Exchange exchange, RunId run, HistoryPage page) {
        var tenant = exchange.caller().tenant();
        return reads.run(tenant, run, page.minVersion())
                .flatMap(_ -> reads.events(tenant, run, page.after(), page.limit() + 1))
                .map(events -> Reply.ok(page(events, page.limit())));
    }

    private static byte[] page(List<EventEnvelope<RunEvent>> events, int limit) {
        var shown = events.size() > limit ? events.subList(0, limit) : events;
        var next = events.size() > limit
                ? Optional.of(Long.toString(shown.getLast().meta().version()))
                : Optional.<String>empty();
        return ListDocument.bytes(shown, next, EventDocument::write);
    }

    private Result<Optional<Publisher<byte[]>>> follow(Exchange exchange, RunId id) {
        var caller = exchange.caller();
        return exchange.query(query -> query.number("cursor", 0, Long.MAX_VALUE))
                .flatMap(exchange::resumeAfter)
                .flatMap(after -> reads.run(caller.tenant(), id, OptionalLong.empty())
                        .flatMap(run -> streams.events(
                                run,
                                after,
                                new Holder.Key(caller.keyId()),
                                keys.still(Credentials.in(exchange.request()), Scope.RESULTS_READ))));
    }
}
