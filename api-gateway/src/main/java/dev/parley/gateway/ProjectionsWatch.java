package dev.parley.gateway;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.view.RunView;
import dev.parley.kit.service.Health;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Whether projections in other processes answer: asked once a second, for a run that nobody has. A gateway serves while any instance of
 * them does: what another one keeps will be found elsewhere soon, and everything but its reads goes on. Thread-safe.
 */
final class ProjectionsWatch implements AutoCloseable {

    private static final int EVERY_SECONDS = 1;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Tenant NO_TENANT = new Tenant(new OrganizationId(NOBODY), Mode.TEST);

    private final RunQueries queries;
    private final BooleanSupplier anybody;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Health health = Health.of("projections", Health.State.NOT_READY, "not asked yet");

    /** @param anybody whether any instance answers for anything */
    ProjectionsWatch(RunQueries queries, BooleanSupplier anybody) {
        this.queries = queries;
        this.anybody = anybody;
        Thread.ofVirtual().name("projections-watch").start(this::watch);
    }

    /** As of the last time. */
    Health health() {
        return health;
    }

    private void watch() {
        try {
            do {
                health = ask();
            } while (!closed.await(EVERY_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Health ask() {
        return switch (queries.run(NO_TENANT, new RunId(NOBODY), Freshness.ANY)) {
            case ReadResult.Unreachable<RunView>(var detail) ->
                Health.of(
                        "projections", anybody.getAsBoolean() ? Health.State.DEGRADED : Health.State.NOT_READY, detail);
            case ReadResult.Found<RunView> _,
                    ReadResult.Absent<RunView> _,
                    ReadResult.Erased<RunView> _,
                    ReadResult.NotYet<RunView> _ -> Health.of("projections", Health.State.UP, "answering");
        };
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
