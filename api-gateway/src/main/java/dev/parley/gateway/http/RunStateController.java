package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Expand;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A run as it is, or as it stood at a version or a time. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class RunStateController {

    private final RunReads reads;
    private final RunReplies replies;

    RunStateController(RunReads reads, RunReplies replies) {
        this.reads = reads;
        this.replies = replies;
    }

    @Get("/{id}")
    @Needs(Scope.RUNS_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.query(AsOf::read)
                        .flatMap(asOf -> RunReplies.allowed(exchange.caller(), asOf.expand())
                                .flatMap(_ -> get(exchange, run, asOf)))));
    }

    /** Which state of a run a reader wants, and what of it. */
    private record AsOf(OptionalLong atVersion, Optional<Instant> at, OptionalLong minVersion, Set<Expand> expand) {
        static AsOf read(Query query) {
            var asOf = new AsOf(
                    query.number("at_version", 1, Long.MAX_VALUE),
                    query.time("at"),
                    MinVersion.read(query),
                    Expand.read(query));
            if (asOf.atVersion.isPresent() && asOf.at.isPresent()) {
                query.error("at_version", "contradictory", "cannot be given together with at");
            }
            return asOf;
        }

        boolean isPast() {
            return atVersion.isPresent() || at.isPresent();
        }
    }

    private Result<Reply> get(Exchange exchange, RunId id, AsOf asOf) {
        var caller = exchange.caller();
        return find(exchange, id, asOf).flatMap(run -> {
            if (exchange.has(run.version()) && asOf.expand().isEmpty()) {
                return Result.ok(Reply.notModified().withVersion(run.version()));
            }
            var document =
                    asOf.isPast() ? replies.then(caller, run, asOf.expand()) : replies.now(caller, run, asOf.expand());
            return document.map(shown -> Reply.ok(shown::write).withVersion(run.version()));
        });
    }

    private Result<RunView> find(Exchange exchange, RunId id, AsOf asOf) {
        var tenant = exchange.caller().tenant();
        return asOf.isPast()
                ? reads.runAsOf(tenant, id, asOf.minVersion(), asOf.atVersion(), asOf.at())
                : reads.run(tenant, id, asOf.minVersion());
    }
}
