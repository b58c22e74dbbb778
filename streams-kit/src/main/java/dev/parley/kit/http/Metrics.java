package dev.parley.kit.http;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The metrics of a process: the JVM's from the start, a service's as it adds them. Read by everybody who reaches them, unless the
 * operator asks for a token. Thread-safe.
 */
public final class Metrics implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{16,512}");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics gc = new JvmGcMetrics();
    private final Optional<byte[]> expected;

    /** Metrics for everybody who reaches them. */
    public Metrics() {
        this(Optional.empty());
    }

    private Metrics(Optional<String> token) {
        this.expected = token.map(text -> ("Bearer " + text).getBytes(StandardCharsets.UTF_8));
        gc.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /**
     * Reads {@code PARLEY_METRICS_TOKEN}: where it is set, metrics are for those who send it as a bearer token.
     *
     * @throws ConfigurationException if it is too short for a secret
     */
    public static Metrics from(Settings settings) {
        var token = settings.text("PARLEY_METRICS_TOKEN");
        token.filter(text -> !TOKEN.matcher(text).matches()).ifPresent(_ -> {
            throw new ConfigurationException(
                    "PARLEY_METRICS_TOKEN cannot be used: give 16 to 512 of letters, digits, '.', '_', '~', '+', '/', '=', '-'");
        });
        return new Metrics(token);
    }

    /**
     * Whether whoever sends this may read them. Takes as long whatever of it is right.
     *
     * @param authorization the request's header of that name
     */
    public boolean mayBeReadWith(Optional<String> authorization) {
        return expected.map(wanted ->
                        MessageDigest.isEqual(authorization.orElse("").getBytes(StandardCharsets.UTF_8), wanted))
                .orElse(true);
    }

    /** Where services put theirs. */
    public MeterRegistry registry() {
        return registry;
    }

    /** Everything in Prometheus' text format. */
    public String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        gc.close();
        registry.close();
    }
}
