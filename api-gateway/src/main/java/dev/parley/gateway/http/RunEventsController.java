package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Period;
import dev.parley.domain.run.RunEvent;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.EventDocument;
import dev.parley.gateway.document.ListDocument;
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
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;

/** The history of a run: page by page, or live. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class RunEventsController {

    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");
    private static final Part.Facts<EventEnvelope<RunEvent>> EVENTS = new Part.Facts<>(
            event -> Long.toString(event.meta().version()),
            event -> event.meta().occurredAt(),
            event -> event.meta().occurredAt());

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
                        .flatMap(run -> exchange.query(Part::read).flatMap(part -> history(exchange, run, part))));
    }

    private Result<Reply> history(Exchange exchange, RunId id, Part part) {
        var tenant = exchange.caller().tenant();
        return reads.run(tenant, id, part.minVersion())
                .flatMap(run -> plain(part)
                        .map(after -> reads.events(tenant, id, after, part.limit() + 1)
                                .map(events -> Reply.ok(page(events, part.limit()))))
                        .orElseGet(() -> reads.history(tenant, run)
                                .flatMap(events -> part.reply(events, EVENTS, EventDocument::write))));
    }

    /** The version that the part follows on, where no more is asked of it: then only so much is read. */
    private static Optional<Long> plain(Part part) {
        if (!part.period().equals(Period.ANY)) {
            return Optional.empty();
        }
        return part.start().isEmpty()
                ? Optional.of(0L)
                : part.start()
                        .filter(start ->
                                !start.back() && VERSION.matcher(start.key()).matches())
                        .map(start -> Long.parseLong(start.key()));
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
                                new Holder.Key(caller.keyId(), caller.tenant().organization()),
                                keys.still(Credentials.in(exchange.request()), Scope.RESULTS_READ))));
    }
}
