package dev.parley.kit.serde;

import com.microsoft.kiota.ApiException;
import io.apicurio.registry.rest.client.models.RuleViolationProblemDetails;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A registry that is not there yet is waited for; one that refuses is not asked again. Thread-safe. */
final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    private final URI registry;
    private final Duration limit;
    private final long giveUp;
    private final AtomicBoolean said = new AtomicBoolean();

    Patience(URI registry, Duration limit) {
        this.registry = registry;
        this.limit = limit;
        this.giveUp = System.nanoTime() + limit.toNanos();
    }

    <T> T get(Supplier<T> attempt) {
        while (true) {
            try {
                return attempt.get();
            } catch (IllegalStateException e) {
                throw e;
            } catch (RuntimeException e) {
                if (refuses(e)) {
                    throw new IllegalStateException(
                            "The registry at %s refuses a schema of this version of Parley: %s"
                                    .formatted(registry, describe(e)),
                            e);
                }
                waitOrGiveUp(e);
            }
        }
    }

    /** A conflict that no rule brought about is a race with another service that registers the same. */
    private static boolean refuses(RuntimeException e) {
        return e instanceof RuleViolationProblemDetails
                || e instanceof ApiException api
                        && api.getResponseStatusCode() < SERVER_ERROR
                        && api.getResponseStatusCode() != CONFLICT;
    }

    private static String describe(RuntimeException e) {
        return e instanceof RuleViolationProblemDetails problem
                ? problem.getTitle() + " "
                        + Optional.ofNullable(problem.getDetail()).orElse("")
                : String.valueOf(e.getMessage());
    }

    private void waitOrGiveUp(RuntimeException e) {
        if (System.nanoTime() > giveUp) {
            throw new IllegalStateException(
                    "The schema registry at %s did not answer within %s: is it running, and is PARLEY_REGISTRY_URL right?"
                            .formatted(registry, limit),
                    e);
        }
        if (said.compareAndSet(false, true)) {
            LOG.warn("The schema registry at {} does not answer yet; trying again for {}", registry, limit);
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the schema registry", interrupted);
        }
    }
}
