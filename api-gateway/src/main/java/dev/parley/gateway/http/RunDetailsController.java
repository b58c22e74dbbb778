package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.DecisionView;
import dev.parley.domain.view.SessionView;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.AnalysisDocument;
import dev.parley.gateway.document.DecisionDocument;
import dev.parley.gateway.document.SessionDocument;
import dev.parley.gateway.document.WaitingDocument;
import dev.parley.gateway.http.Part.Facts;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.InstantSource;

/** What a run consists of, beside its results: sittings, decisions, every analysis. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class RunDetailsController {

    private static final Facts<SessionView> SESSIONS = new Facts<>(
            SessionDocument::id,
            SessionView::openedAt,
            session -> session.closed().map(SessionView.Closed::at).orElse(session.openedAt()));
    private static final Facts<DecisionView> DECISIONS =
            new Facts<>(decision -> Long.toString(decision.version()), DecisionView::at, DecisionView::at);
    private static final Facts<AnalysisView> ANALYSES =
            new Facts<>(AnalysisDocument::id, AnalysisView::createdAt, AnalysisView::updatedAt);

    private final RunReads reads;
    private final InstantSource clock;

    RunDetailsController(RunReads reads, GatewayPorts ports) {
        this.reads = reads;
        this.clock = ports.clock();
    }

    @Get("/{id}/sessions")
    @Needs(Scope.RUNS_READ)
    HttpResponse<byte[]> sessions(HttpRequest<byte[]> request, String id) {
        var at = clock.instant();
        return part(
                request,
                id,
                (tenant, run, part) -> reads.sessions(tenant, run, part.minVersion())
                        .flatMap(all ->
                                part.reply(all, SESSIONS, (out, session) -> SessionDocument.write(out, session, at))));
    }

    @Get("/{id}/decisions")
    @Needs(Scope.RESULTS_READ)
    HttpResponse<byte[]> decisions(HttpRequest<byte[]> request, String id) {
        return part(
                request,
                id,
                (tenant, run, part) -> reads.decisions(tenant, run, part.minVersion())
                        .flatMap(all -> part.reply(
                                all.decisions(),
                                DECISIONS,
                                (out, decision) -> DecisionDocument.write(out, run, decision),
                                out -> out.object("waiting_for", all.waiting(), WaitingDocument::write))));
    }

    @Get("/{id}/analyses")
    @Needs(Scope.RESULTS_READ)
    HttpResponse<byte[]> analyses(HttpRequest<byte[]> request, String id) {
        return part(
                request,
                id,
                (tenant, run, part) -> reads.analyses(tenant, run, part.minVersion())
                        .flatMap(all -> part.reply(all, ANALYSES, AnalysisDocument::write)));
    }

    private interface Listing {
        Result<Reply> list(Tenant tenant, RunId run, Part part);
    }

    private static HttpResponse<byte[]> part(HttpRequest<byte[]> request, String id, Listing listing) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.query(Part::read)
                        .flatMap(part -> listing.list(exchange.caller().tenant(), run, part))));
    }
}
