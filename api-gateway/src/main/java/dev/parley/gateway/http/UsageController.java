package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.view.Usage;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.UsageDocument;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.read.FeedReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What an organization used, by day. */
@Controller("/api/v1/usage")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class UsageController {

    /** The longest time that can be asked for at once. */
    static final int MOST_DAYS = 366;

    private static final int DEFAULT_DAYS = 30;

    private final FeedReads reads;
    private final InstantSource clock;

    UsageController(FeedReads reads, GatewayPorts ports) {
        this.reads = reads;
        this.clock = ports.clock();
    }

    @Get
    @Needs(Scope.RUNS_READ)
    HttpResponse<byte[]> usage(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(this::days)
                .flatMap(days -> reads.usage(exchange.caller().tenant(), days.first(), days.last())
                        .map(usage -> Reply.ok(page(days, usage)))));
    }

    /** Days, both included, in UTC. */
    private record Days(LocalDate first, LocalDate last) {}

    private Days days(Query query) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var last = query.day("to").orElse(today);
        var first = query.day("from").orElse(last.minusDays(DEFAULT_DAYS - 1));
        if (first.isAfter(last)) {
            query.error("from", "contradictory", "must not be after to");
            return new Days(last, last);
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            query.error("from", "out_of_range", "must not be more than " + MOST_DAYS + " days before to");
        }
        return new Days(first, last);
    }

    /** Every day, those without anything too. */
    private static byte[] page(Days days, SortedMap<LocalDate, Usage> usage) {
        var all = days.first()
                .datesUntil(days.last().plusDays(1))
                .map(day -> Map.entry(day, usage.getOrDefault(day, Usage.NONE)))
                .toList();
        return ListDocument.bytes(
                all, Optional.empty(), (out, day) -> UsageDocument.write(out, day.getKey(), day.getValue()));
    }
}
