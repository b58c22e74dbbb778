package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.ContentReadDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.port.AccessLog;
import dev.parley.gateway.port.AccessLog.Entry;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Who read what was said in a run. */
@Controller("/api/v1/interview-runs/{id}/access-log")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class AccessLogController {

    private final RunReads reads;
    private final AccessLog log;

    AccessLogController(RunReads reads, AccessLog log) {
        this.reads = reads;
        this.log = log;
    }

    @Get
    @Needs(Scope.ADMIN)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.query(Wanted::read)
                        .flatMap(wanted -> page(exchange.caller().tenant(), run, wanted))));
    }

    /** A cursor is the place of the last entry shown. */
    private record Wanted(int limit, OptionalLong before) {
        private static final int DEFAULT_LIMIT = 20;
        private static final int MAX_LIMIT = 100;

        static Wanted read(Query query) {
            return new Wanted(
                    (int) query.number("limit", 1, MAX_LIMIT).orElse(DEFAULT_LIMIT),
                    query.number("cursor", 0, Long.MAX_VALUE));
        }
    }

    /** Who read what has been erased since must still be told. */
    private Result<Reply> page(Tenant tenant, RunId run, Wanted wanted) {
        return reads.createdAt(tenant, run)
                .flatMap(made -> log.newestFirst(
                                tenant, run, made.orElse(Instant.EPOCH), wanted.before(), wanted.limit() + 1)
                        .map(entries -> Result.ok(Reply.ok(page(entries, wanted.limit()))))
                        .orElseGet(
                                () -> Result.refused(Problem.unavailable("The access log cannot be read right now."))));
    }

    private static byte[] page(List<Entry> entries, int limit) {
        var shown = entries.size() > limit ? entries.subList(0, limit) : entries;
        var next = entries.size() > limit
                ? Optional.of(Long.toString(shown.getLast().place()))
                : Optional.<String>empty();
        return ListDocument.bytes(shown, next, (out, entry) -> ContentReadDocument.write(out, entry.read()));
    }
}
