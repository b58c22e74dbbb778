package dev.parley.engines.model.call;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.WorkContext;
import dev.parley.engines.model.EngineName;
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
 * deadline, one repair; and only once for the same work when it waited in vain. It never throws for a provider's trouble: what was
 * tried stands in the account. Blocking; thread-safe.
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
    private final Rests rests;
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
        this.rests = new Rests(clock, settings.patience());
        this.admission = new Admission(settings);
    }

    /** What the model answered, as far as the check lets it pass; after an unusable answer it is told why and asked once more. */
    public <T> Called<T> call(WorkContext context, ModelRequest request, Function<String, Checked<T>> check) {
        var account = new Account(request, prices);
        var access = admitted(context, request, account);
        if (access.isEmpty()) {
            return new Called<>(Optional.empty(), account.calls());
        }
        var value = checked(context, request, access.get(), account, check);
        if (value.isEmpty()) {
            LOG.info(
                    "Run {}: no {} by {}: {}",
                    context.runId(),
                    request.prompt(),
                    request.model().provider(),
                    account);
        }
        return new Called<>(value, account.calls());
    }

    /** Leave to ask; empty when there is none, and the account says why. */
    private Optional<Access> admitted(WorkContext context, ModelRequest request, Account account) {
        var organization = context.tenant().organization();
        if (!provider.offers(request.model().provider())) {
            account.failed(Outcome.UNAVAILABLE);
            return Optional.empty();
        }
        var access = credentials.find(organization, request.model());
        if (access.isEmpty()) {
            LOG.warn(
                    "There is no key for {}: {}",
                    EngineName.logged(request.model()),
                    credentials.wanted(organization, request.model()));
            account.failed(Outcome.NO_CREDENTIALS);
        } else if (new WaitedInVain(context.earlier()).by(request.model())) {
            account.failed(Outcome.UNAVAILABLE);
            return Optional.empty();
        } else if (rests.isResting(name(request, access.get()))) {
            account.failed(Outcome.RATE_LIMITED);
            return Optional.empty();
        }
        return access;
    }

    private <T> Optional<T> checked(
            WorkContext context,
            ModelRequest request,
            Access access,
            Account account,
            Function<String, Checked<T>> check) {
        var fitting = breakers.fitting(name(request, access), request.prompt());
        if (!fitting.isPermitted()) {
            account.failed(Outcome.UNAVAILABLE);
            return Optional.empty();
        }
        var asked = request;
        for (int round = 0; round <= REPAIRS; round++) {
            var reply = ask(context, asked, access, account);
            if (reply.isEmpty()) {
                fitting.untold();
                return Optional.empty();
            }
            switch (check.apply(reply.get().text())) {
                case Checked.Usable<T>(var value) -> {
                    account.answered(reply.get(), round == 0 ? Outcome.OK : Outcome.REPAIRED);
                    fitting.usable();
                    return Optional.of(value);
                }
                case Checked.Unusable<T>(var problems) -> {
                    account.answered(reply.get(), Outcome.INVALID_OUTPUT);
                    asked = asked.repairing(shown(reply.get()), told(problems));
                }
            }
        }
        fitting.unusable();
        return Optional.empty();
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
            var reply = Failsafe.with(retries(request, access, account)).get(() -> attempt(context, request, access));
            if (reply.refused()) {
                account.answered(reply, Outcome.REFUSED);
                return Optional.empty();
            }
            return Optional.of(reply);
        } catch (ProviderFailure failure) {
            rests.note(name(request, access), failure);
            if (failure.outcome() == Outcome.CREDENTIALS_REFUSED) {
                LOG.warn(
                        "The key for {} is not taken ({}); it was looked for as {}",
                        EngineName.logged(request.model()),
                        failure.getMessage(),
                        credentials.wanted(context.tenant().organization(), request.model()));
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

    private RetryPolicy<Reply> retries(ModelRequest request, Access access, Account account) {
        var until = request.until();
        return RetryPolicy.<Reply>builder()
                .handleIf(failure -> failure instanceof ProviderFailure known && known.worthRetrying(left(until)))
                .withMaxAttempts(settings.attempts())
                .withDelayFn(context -> backoff.after(context.getLastException(), context.getAttemptCount()))
                .withMaxDuration(left(until))
                .onRetryScheduled(event -> {
                    if (event.getLastException() instanceof ProviderFailure known) {
                        rests.note(name(request, access), known);
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
                context.tenant().organization(),
                left,
                () -> guarded(breakers.answering(name(request, access), request.prompt()), request, access));
    }

    private static Breakers.Name name(ModelRequest request, Access access) {
        return new Breakers.Name(request.model().provider(), request.model().model(), access.fingerprint());
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
