package dev.parley.gateway.http;

import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.live.OpenStreams;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts and times requests by route, never by path: a path can hold a credential. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-90)
final class RequestMetrics {

    private static final String STARTED = "parley.started";

    private record Series(String method, String route, int status) {}

    private final MeterRegistry registry;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(GatewayPorts ports, CommandGateway gateway, OpenStreams streams) {
        this.registry = ports.metrics().registry();
        Gauge.builder("parley.gateway.commands.in.flight", gateway, CommandGateway::inFlight)
                .description("POSTs that wait for their outcome")
                .register(registry);
        Gauge.builder("parley.gateway.streams.open", streams, OpenStreams::count)
                .description("Readers who follow live")
                .register(registry);
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(STARTED, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, HttpResponse<?> response) {
        request.getAttribute(STARTED, Long.class).ifPresent(started -> {
            var route = BasicHttpAttributes.getUriTemplate(request).orElse("none");
            timers.computeIfAbsent(new Series(request.getMethodName(), route, response.code()), this::timer)
                    .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        });
    }

    private Timer timer(Series series) {
        return Timer.builder("parley.gateway.requests")
                .description("Requests by route and status")
                .tag("method", series.method())
                .tag("route", series.route())
                .tag("status", Integer.toString(series.status()))
                .register(registry);
    }
}
