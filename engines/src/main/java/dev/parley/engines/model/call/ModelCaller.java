package dev.parley.engines.model.call;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.WorkContext;
import dev.parley.engines.model.output.Checked;
import dev.parley.engines.model.provider.Access;
import dev.parley.engines.model.provider.Credentials;
import dev.parley.engines.model.provider.ModelProvider;
import dev.parley.engines.model.provider.ProviderFailure;
import dev.parley.engines.model.provider.Reply;
import dev.parley.engines.model.provider.Said;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a model under all limits: credentials, the run's budget, the organization's limits, a circuit breaker, retries within the
 * deadline, one repair; and only once for the same work when it waited in vain. It never throws for a provider's trouble: what was tried stands in the account. Blocking; thread-safe.
 */
public final class ModelCaller {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCaller.class);

    private static final int REPAIRS = 1;
    private static final int LONGEST_SHOWN = 8_000;

    private final ModelProvider provider;
    private final Credentials credentials;
    private final CallSettings settings;
    private final Prices prices;
    private final RunBudget budget;
    private final InstantSource clock;
    private final Backoff backoff;
    private final Breakers breakers;
    private final Admission admission;

    public ModelCaller(
            ModelProvider provider,
            Credentials credentials,
            CallSettings settings,
            Prices prices,
            InstantSource clock,
            RandomGenerator chance) {
        this.provider = provider;
        this.credentials = credentials;
        this.settings = settings;
        this.prices = prices;
        this.budget = new RunBudget(settings.tokensPerRun(), settings.costMicrosPerRun());
        this.clock = clock;
        this.backoff = new Backoff(settings.firstBackoff(), settings.longestBackoff(), chance);
        this.breakers = new Breakers(settings);
        this.admission = new Admission(settings);
    }

    /** What the model answered, as far as the check lets it pass; after an unusable answer it is told why and asked once more. */
    public <T> Called<T> call(WorkContext context, ModelRequest request, Function<String, Checked<T>> check) {
        var account = new Account(request, prices);
        if (!provider.offers(request.model().provider())) {
            account.failed(Outcome.UNAVAILABLE);
            return new Called<>(Optional.empty(), account.calls());
        }
        var access = credentials.find(context.tenant().organization(), request.model());
        if (access.isEmpty()) {
            LOG.warn(
                    "There is no key for {} of organization {}",
                    request.model().provider(),
                    context.tenant().organization());
            account.failed(Outcome.NO_CREDENTIALS);
            return new Called<>(Optional.empty(), account.calls());
        }
        if (new WaitedInVain(context.earlier()).by(request.model())) {
            account.failed(Outcome.UNAVAILABLE);
            return new Called<>(Optional.empty(), account.calls());
        }
        var asked = request;
        for (int round = 0; round <= REPAIRS; round++) {
            var reply = ask(context, asked, access.get(), account);
            if (reply.isEmpty()) {
                break;
            }
            switch (check.apply(reply.get().text())) {
                case Checked.Usable<T>(var value) -> {
                    account.answered(reply.get(), round == 0 ? Outcome.OK : Outcome.REPAIRED);
                    return new Called<>(Optional.of(value), account.calls());
                }
                case Checked.Unusable<T>(var problems) -> {
                    account.answered(reply.get(), Outcome.INVALID_OUTPUT);
                    asked = asked.repairing(shown(reply.get()), told(problems));
                }
            }
        }
        LOG.info(
                "Run {}: no {} by {}: {}",
                context.runId(),
                request.prompt(),
                request.model().provider(),
                account);
        return new Called<>(Optional.empty(), account.calls());
    }

    private static Said shown(Reply reply) {
        var text = reply.text().isBlank() ? "(nothing)" : reply.text();
        return new Said(true, text.substring(0, Math.min(text.length(), LONGEST_SHOWN)));
    }

    private static Said told(List<String> problems) {
        return new Said(
                false,
                "That answer cannot be used:\n- " + String.join("\n- ", problems)
                        + "\nAnswer again, whole and corrected, in the form that was asked for.");
    }

    private Optional<Reply> ask(WorkContext context, ModelRequest request, Access access, Account account) {
        if (!budget.allows(context.spent().plus(account.calls()), request)) {
            account.failed(Outcome.OVER_BUDGET);
            return Optional.empty();
        }
        if (!left(request.until()).isPositive()) {
            account.failed(Outcome.TIMED_OUT);
            return Optional.empty();
        }
        try {
            var reply = Failsafe.with(retries(request.until(), account)).get(() -> attempt(context, request, access));
            if (reply.refused()) {
                account.answered(reply, Outcome.REFUSED);
                return Optional.empty();
            }
            return Optional.of(reply);
        } catch (ProviderFailure failure) {
            if (failure.outcome() == Outcome.CREDENTIALS_REFUSED) {
                LOG.warn(
                        "{} does not take the key of organization {} for {} ({})",
                        request.model().provider(),
                        context.tenant().organization(),
                        request.model().model(),
                        failure.getMessage());
            }
            account.failed(failure.outcome());
        } catch (CircuitBreakerOpenException leftAlone) {
            account.failed(Outcome.UNAVAILABLE);
        } catch (FailsafeException stopped) {
            Thread.currentThread().interrupt();
            account.failed(Outcome.TIMED_OUT);
        }
        return Optional.empty();
    }

    private RetryPolicy<Reply> retries(Instant until, Account account) {
        return RetryPolicy.<Reply>builder()
                .handleIf(failure -> failure instanceof ProviderFailure known && known.worthRetrying(left(until)))
                .withMaxAttempts(settings.attempts())
                .withDelayFn(context -> backoff.after(context.getLastException(), context.getAttemptCount()))
                .withMaxDuration(left(until))
                .onRetryScheduled(event -> {
                    if (event.getLastException() instanceof ProviderFailure known) {
                        account.failed(known.outcome());
                    }
                })
                .build();
    }

    private Reply attempt(WorkContext context, ModelRequest request, Access access) {
        var left = left(request.until());
        if (!left.isPositive()) {
            throw ProviderFailure.lasting(Outcome.TIMED_OUT, "no time is left");
        }
        return admission.through(
                context.tenant().organization(), left, () -> guarded(breaker(request, access), request, access));
    }

    private CircuitBreaker<Reply> breaker(ModelRequest request, Access access) {
        return breakers.of(
                new Breakers.Name(request.model().provider(), request.model().model(), access.fingerprint()));
    }

    private Reply guarded(CircuitBreaker<Reply> breaker, ModelRequest request, Access access) {
        return Failsafe.with(breaker)
                .get(() -> new Attempt(clock, settings.idle())
                        .make(
                                request.until(),
                                request.streamed(),
                                progress -> provider.ask(request.question(), access, left(request.until()), progress)));
    }

    private Duration left(Instant until) {
        return Duration.between(clock.instant(), until);
    }
}
