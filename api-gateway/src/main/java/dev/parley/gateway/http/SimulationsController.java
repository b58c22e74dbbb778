package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.RunId;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.SimulationDocument;
import dev.parley.gateway.input.SimulationRequest;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import dev.parley.gateway.simulate.RunDocuments;
import dev.parley.gateway.simulate.Simulations;
import dev.parley.gateway.simulate.Visits;
import dev.parley.simulator.report.RunReports;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.OptionalLong;

/** Simulated participants in test runs: sent in, and reported on. */
@Controller("/api/v1/interview-runs/{id}")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class SimulationsController {

    private final Simulations simulations;
    private final RunDocuments documents;
    private final RunReads reads;
    private final Visits visits;

    SimulationsController(Simulations simulations, RunDocuments documents, RunReads reads, Visits visits) {
        this.simulations = simulations;
        this.documents = documents;
        this.reads = reads;
        this.visits = visits;
    }

    @TrafficOf(Traffic.BULK)
    @Post("/simulate")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> simulate(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.body()
                        .flatMap(SimulationRequest::read)
                        .flatMap(wanted -> testRun(exchange, run)
                                .flatMap(view -> visits.of(view, wanted.persona(), wanted.engine()))
                                .flatMap(simulations::start)
                                .map(begun -> new SimulationDocument(
                                        begun.tenant(), run, Optional.of(begun), Optional.empty())))
                        .map(document -> Reply.ok(document::write)
                                .as(Reply.ACCEPTED)
                                .with("Location", "/api/v1/interview-runs/" + id + "/simulation"))));
    }

    @Get("/simulation")
    @Needs(Scope.RESULTS_READ)
    HttpResponse<byte[]> simulation(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.withoutQuery()
                        .flatMap(_ -> testRun(exchange, run))
                        .flatMap(view -> documents
                                .facts(view)
                                .map(RunReports::of)
                                .map(report -> new SimulationDocument(
                                        view.tenant(), run, simulations.of(run), Optional.of(report))))
                        .map(document -> Reply.ok(document::write))));
    }

    private Result<RunView> testRun(Exchange exchange, RunId run) {
        return reads.run(exchange.caller().tenant(), run, OptionalLong.empty())
                .flatMap(view -> view.tenant().mode() == Mode.TEST
                        ? Result.ok(view)
                        : Result.refused(Problem.of(
                                ErrorCode.FORBIDDEN,
                                "Simulated participants take part in test runs only. Create the run with a test key"
                                        + " (sk_test_…).")));
    }
}
