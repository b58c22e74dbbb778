package dev.parley.webhooks.send;

import dev.parley.domain.webhook.AttemptResult;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts attempts. Thread-safe. */
public final class AttemptMeters {

    private final Optional<MeterRegistry> registry;

    /** @param registry where they are counted, if anywhere */
    public AttemptMeters(Optional<MeterRegistry> registry) {
        this.registry = registry;
    }

    void attempted(AttemptResult result) {
        String outcome = result.error()
                .map(error -> error.name().toLowerCase(Locale.ROOT))
                .orElse("success");
        registry.ifPresent(meters -> Timer.builder("parley.webhook.attempts")
                .description("Attempts to deliver to webhooks, by what came of them")
                .tag("outcome", outcome)
                .register(meters)
                .record(Duration.ofMillis(result.latencyMs())));
    }

    void inHand(Supplier<Number> size) {
        registry.ifPresent(meters -> Gauge.builder("parley.webhook.in.hand", size)
                .description("Deliveries that are being sent")
                .register(meters));
    }
}
