package dev.parley.gateway.http;

import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Metrics as Prometheus scrapes them, for whoever the operator lets: this is the public door. */
@Controller("/metrics")
@WithoutKey
final class MetricsController {

    private final GatewayPorts ports;

    MetricsController(GatewayPorts ports) {
        this.ports = ports;
    }

    @Get(produces = "text/plain; version=0.0.4; charset=utf-8")
    @ExecuteOn(TaskExecutors.VIRTUAL)
    HttpResponse<?> scrape(HttpRequest<?> request) {
        var metrics = ports.metrics();
        return metrics.mayBeReadWith(request.getHeaders().findFirst("Authorization"))
                ? HttpResponse.ok(metrics.scrape())
                : Problems.response(
                        request, Problem.of(ErrorCode.UNAUTHORIZED, "Send the metrics' token as a bearer token."));
    }
}
