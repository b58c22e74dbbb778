package dev.parley.gateway.http;

import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.kit.service.Health;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Whether this gateway lives, and whether it can be given requests: broker, definitions, reply partition, views. */
@Controller("/health")
@WithoutKey
final class HealthController {

    private final GatewayPorts ports;
    private final CommandGateway gateway;

    HealthController(GatewayPorts ports, CommandGateway gateway) {
        this.ports = ports;
        this.gateway = gateway;
    }

    @Get
    HttpResponse<byte[]> health() {
        return ready();
    }

    @Get("/live")
    HttpResponse<byte[]> live() {
        var health = ports.health().get();
        return response(health, health.live());
    }

    @Get("/ready")
    HttpResponse<byte[]> ready() {
        var health = ports.health().get().and(broker());
        return response(health, health.ready());
    }

    private Health broker() {
        return gateway.brokerAnswers()
                ? Health.of("log", Health.State.UP, "commands are acknowledged")
                : Health.of("log", Health.State.NOT_READY, "commands are not acknowledged");
    }

    private static HttpResponse<byte[]> response(Health health, boolean good) {
        var body = JsonWriter.object(out -> out.text("object", "health")
                .choice("status", health.state())
                .text("live_url", "/health/live")
                .text("ready_url", "/health/ready")
                .objects(
                        "checks",
                        health.checks(),
                        (item, check) -> item.text("name", check.name())
                                .choice("status", check.state())
                                .text("detail", check.detail())));
        return HttpResponse.<byte[]>status(good ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(body)
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
