package dev.parley.gateway.http;

import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.WithoutKey;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Metrics as Prometheus scrapes them. */
@Controller("/metrics")
@WithoutKey
final class MetricsController {

    private final GatewayPorts ports;

    MetricsController(GatewayPorts ports) {
        this.ports = ports;
    }

    @Get(produces = "text/plain; version=0.0.4; charset=utf-8")
    @ExecuteOn(TaskExecutors.VIRTUAL)
    String scrape() {
        return ports.metrics().scrape();
    }
}
