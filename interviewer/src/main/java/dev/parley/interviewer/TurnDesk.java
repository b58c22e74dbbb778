package dev.parley.interviewer;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.work.WorkItem;
import dev.parley.kit.command.CommandNotSentException;
import dev.parley.kit.share.Delivery;
import dev.parley.kit.share.WorkHandler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on turns. What is too late is let go: the core has gone on, or will, with the node's own words. Only where models have cost
 * something the core is told all the same, for the account. Thread-safe.
 */
final class TurnDesk implements WorkHandler<WorkItem> {

    private static final Logger LOG = LoggerFactory.getLogger(TurnDesk.class);

    private final DefinitionSource definitions;
    private final TurnTaker taker;
    private final ModelTurns modelTurns;
    private final Results results;
    private final InstantSource clock;

    TurnDesk(
            DefinitionSource definitions,
            TurnTaker taker,
            ModelTurns modelTurns,
            Results results,
            InstantSource clock) {
        this.definitions = definitions;
        this.taker = taker;
        this.modelTurns = modelTurns;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public Verdict handle(Delivery<WorkItem> delivery) throws InterruptedException {
        WorkItem item = delivery.value();
        if (isLate(item)) {
            return letGo(item);
        }
        Optional<Blueprint> blueprint = await(item.pins().blueprintKey(), item, Blueprint.class);
        Optional<Agent> agent = await(item.pins().agentKey(), item, Agent.class);
        if (blueprint.isEmpty() || agent.isEmpty()) {
            return Verdict.AGAIN;
        }
        boolean handedOver = agent.get().spec().modelConfig().needsProvider()
                && modelTurns.take(() -> takeAlone(delivery, blueprint.get(), agent.get()));
        return handedOver ? Verdict.DONE : take(delivery, blueprint.get(), agent.get());
    }

    private void takeAlone(Delivery<WorkItem> delivery, Blueprint blueprint, Agent agent) {
        try {
            if (take(delivery, blueprint, agent) != Verdict.DONE) {
                abandoned(delivery, "its result was not sent");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abandoned(delivery, "the interviewer stops");
        } catch (RuntimeException e) {
            LOG.error("Turn {} of run {} failed", delivery.value().workId(), delivery.key(), e);
        }
    }

    private Verdict take(Delivery<WorkItem> delivery, Blueprint blueprint, Agent agent) throws InterruptedException {
        WorkItem item = delivery.value();
        var result = taker.take(item, blueprint, agent);
        if (isLate(item) && ModelSpend.NONE.plus(result.calls()).equals(ModelSpend.NONE)) {
            return letGo(item);
        }
        var command = AssessmentCommands.of(item, result, clock.instant());
        try {
            results.send(command, delivery.traceparent()).get();
            return Verdict.DONE;
        } catch (ExecutionException e) {
            return unsent(item, e);
        }
    }

    private <D extends Definition> Optional<D> await(String key, WorkItem item, Class<D> type)
            throws InterruptedException {
        Duration left = Duration.between(clock.instant(), item.deadline());
        return definitions.await(key, left).filter(type::isInstance).map(type::cast);
    }

    private boolean isLate(WorkItem item) {
        return !clock.instant().isBefore(item.deadline());
    }

    private static Verdict letGo(WorkItem item) {
        LOG.info("Turn {} of run {} is past its deadline", item.workId(), item.runId());
        return Verdict.DONE;
    }

    private static Verdict unsent(WorkItem item, ExecutionException failure) {
        LOG.warn("The result of turn {} of run {} was not sent: {}", item.workId(), item.runId(), failure.getMessage());
        boolean hopeless = failure.getCause() instanceof CommandNotSentException notSent && !notSent.worthRetrying();
        return hopeless ? Verdict.GIVE_UP : Verdict.AGAIN;
    }

    @Override
    public void abandoned(Delivery<WorkItem> delivery, String reason) {
        // Nobody has to be told: at the item's deadline the core goes on by itself.
        LOG.error("Turn {} of run {} is left to the core: {}", delivery.value().workId(), delivery.key(), reason);
    }
}
