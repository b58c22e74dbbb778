package dev.parley.catalog;

import dev.parley.domain.envelope.Outcome;
import dev.parley.kit.decide.Deduplication;
import dev.parley.kit.decide.Emissions;
import dev.parley.kit.faults.FaultPoint;
import dev.parley.kit.faults.FaultPoints;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * The commands of one partition, one after the other: looked up, decided, folded and encoded first, then written, so that
 * nothing can fail half way. Not thread-safe.
 */
final class CatalogTask {

    private final ProcessorContext<Object, Object> context;
    private final CatalogStore catalog;
    private final Deduplication deduplication;
    private final CatalogRecords records;
    private final FaultPoints faults;

    CatalogTask(
            ProcessorContext<Object, Object> context,
            CatalogStore catalog,
            Deduplication deduplication,
            CatalogRecords records,
            FaultPoints faults) {
        this.context = context;
        this.catalog = catalog;
        this.deduplication = deduplication;
        this.records = records;
        this.faults = faults;
    }

    /** Carries the command out, or answers it again. */
    void take(LoggedCommand command) {
        deduplication
                .answer(command.meta(), command.appendedAt())
                .ifPresentOrElse(outcome -> answerAgain(command, outcome), () -> carryOut(command));
    }

    private void answerAgain(LoggedCommand command, Outcome outcome) {
        var emissions = new Emissions(command.appendedAt());
        records.add(emissions, command, outcome);
        emissions.forward(context);
    }

    private void carryOut(LoggedCommand command) {
        var id = command.meta().aggregateId();
        var decision = CatalogDecision.of(catalog.load(id), command);
        var emissions = new Emissions(command.appendedAt());
        var outcome = records.add(emissions, command, decision.outcome());
        var remembered = Deduplication.entry(command.meta(), command.appendedAt(), outcome);
        decision.changes().forEach(change -> records.add(emissions, command, change));
        var state = catalog.encode(decision.after());

        faults.reach(FaultPoint.AFTER_DECIDE);
        if (!decision.changes().isEmpty()) {
            catalog.put(id, state);
        }
        deduplication.remember(command.meta(), command.appendedAt(), remembered);
        faults.reach(FaultPoint.AFTER_PUT);
        emissions.forward(context);
        faults.reach(FaultPoint.AFTER_FORWARD);
    }
}
