package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** Lists of runs. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class RunListController {

    private final RunReads reads;
    private final RunReplies replies;

    RunListController(RunReads reads, RunReplies replies) {
        this.reads = reads;
        this.replies = replies;
    }

    @Get
    @Needs(Scope.RUNS_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(RunListing::read).flatMap(listing -> list(exchange.caller(), listing)));
    }

    private Result<Reply> list(Caller caller, RunListing listing) {
        return RunReplies.allowed(caller, listing.expand())
                .flatMap(_ -> awaited(caller, listing.minVersion()))
                .flatMap(_ -> reads.runs(caller.tenant(), listing.filter(), listing.page()))
                .flatMap(page -> replies.now(caller, page.items(), listing.expand())
                        .map(documents -> Reply.ok(
                                ListDocument.bytes(documents, page.nextCursor(), (out, run) -> run.write(out)))));
    }

    /** The list shows what it was asked to show when the run it names has come to that version. */
    private Result<Optional<RunView>> awaited(Caller caller, Optional<ObjectVersion> wanted) {
        return wanted.map(run -> reads.run(caller.tenant(), new RunId(run.id()), run.version())
                        .map(Optional::of))
                .orElseGet(() -> Result.ok(Optional.empty()));
    }
}
