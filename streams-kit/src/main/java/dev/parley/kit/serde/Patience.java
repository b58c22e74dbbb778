package dev.parley.kit.serde;

import com.microsoft.kiota.ApiException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import io.apicurio.registry.rest.client.models.RuleViolationProblemDetails;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A registry that is not there yet is waited for; one that refuses is not asked again. The registry's client has no timeout of
 * its own: a request that is never answered would be waited for without end. Thread-safe.
 */
final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;
    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403);

    private final URI registry;
    private final Duration limit;
    private final FailsafeExecutor<Object> attempts;
    private final AtomicBoolean said = new AtomicBoolean();

    /**
     * @param limit how long to go on asking
     * @param answerWithin how long one request may take
     */
    Patience(URI registry, Duration limit, Duration answerWithin) {
        this.registry = registry;
        this.limit = limit;
        var asking = RetryPolicy.builder()
                .handleIf(Patience::mayPass)
                .withDelay(pause(limit))
                .withMaxRetries(-1)
                .withMaxDuration(limit)
                .onRetry(ignored -> sayOnce())
                .build();
        this.attempts = Failsafe.with(
                asking, Timeout.builder(answerWithin).withInterrupt().build());
    }

    /** Who has little patience asks again sooner. */
    private static Duration pause(Duration limit) {
        var half = limit.dividedBy(2);
        return half.compareTo(PAUSE) < 0 ? half : PAUSE;
    }

    /** What the registry answers, once it does; {@link IllegalStateException} says what to do when it does not. */
    <T> T get(Supplier<T> attempt) {
        try {
            return attempts.get(attempt::get);
        } catch (IllegalStateException e) {
            throw e;
        } catch (FailsafeException e) {
            throw distrusts(e) ? distrusted(e) : silent(e);
        } catch (RuntimeException e) {
            throw refuses(e) ? refused(e) : distrusts(e) ? distrusted(e) : silent(e);
        }
    }

    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof IllegalStateException) && !refuses(failure) && !distrusts(failure);
    }

    /** A certificate that is not trusted now will not be a second later. */
    private static boolean distrusts(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SSLHandshakeException);
    }

    /** A conflict that no rule brought about is a race with another service that registers the same. */
    private static boolean refuses(Throwable failure) {
        return failure instanceof RuleViolationProblemDetails
                || failure instanceof ApiException api
                        && api.getResponseStatusCode() < SERVER_ERROR
                        && api.getResponseStatusCode() != CONFLICT;
    }

    private IllegalStateException distrusted(RuntimeException e) {
        return new IllegalStateException(
                "The certificate of the schema registry at %s is not trusted: is PARLEY_REGISTRY_CA_FILE its authorities' file?"
                        .formatted(registry),
                e);
    }

    private IllegalStateException refused(RuntimeException e) {
        if (e instanceof ApiException api && NOT_LET_IN.contains(api.getResponseStatusCode())) {
            return new IllegalStateException(
                    "The schema registry at %s does not let this process in (status %d): are PARLEY_REGISTRY_USERNAME and PARLEY_REGISTRY_PASSWORD right?"
                            .formatted(registry, api.getResponseStatusCode()),
                    e);
        }
        String why = e instanceof RuleViolationProblemDetails problem
                ? problem.getTitle() + " "
                        + Optional.ofNullable(problem.getDetail()).orElse("")
                : String.valueOf(e.getMessage());
        return new IllegalStateException(
                "The registry at %s refuses a schema of this version of Parley: %s".formatted(registry, why), e);
    }

    private IllegalStateException silent(RuntimeException e) {
        return new IllegalStateException(
                "The schema registry at %s did not answer within %s: is it running, and is PARLEY_REGISTRY_URL right?"
                        .formatted(registry, limit),
                e);
    }

    private void sayOnce() {
        if (said.compareAndSet(false, true)) {
            LOG.warn("The schema registry at {} does not answer yet; trying again for {}", registry, limit);
        }
    }
}
