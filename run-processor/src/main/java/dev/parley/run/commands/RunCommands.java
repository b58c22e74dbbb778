package dev.parley.run.commands;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.run.RunDecider;
import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunState;
import dev.parley.kit.decide.Deduplication;
import dev.parley.kit.faults.FaultPoint;
import dev.parley.kit.faults.FaultPoints;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** Carries out the commands of one task, each once. Not thread-safe. */
final class RunCommands {

    private final Deduplication deduplication;
    private final RunStore runs;
    private final PinnedDefinitions definitions;
    private final RunDecisions decisions;
    private final Answers answers;
    private final FaultPoints faults;

    RunCommands(
            Deduplication deduplication,
            RunStore runs,
            PinnedDefinitions definitions,
            RunDecisions decisions,
            Answers answers,
            FaultPoints faults) {
        this.deduplication = deduplication;
        this.runs = runs;
        this.definitions = definitions;
        this.decisions = decisions;
        this.answers = answers;
        this.faults = faults;
    }

    /** Carries the command out without writing anything; empty when a definition it needs has not arrived. */
    Optional<Carried> carryOut(LoggedCommand command) {
        Optional<Outcome> before = deduplication.answer(command.meta(), command.appendedAt());
        if (before.isPresent()) {
            return Optional.of(answers.again(command, before.get()));
        }
        RunState state = runs.load(command.runId());
        Optional<RunPins> pins = RunDecider.pinsNeeded(state, command.envelope().command());
        Optional<RunDefinitions> arrived =
                pins.flatMap(needed -> definitions.find(command.meta().tenant(), needed));
        return pins.isPresent() && arrived.isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.decide(state, command, arrived));
    }

    /** Writes what a command brought: stores first, then topics, all in the task's transaction. */
    void write(LoggedCommand command, Carried carried, ProcessorContext<Object, Object> context) {
        faults.reach(FaultPoint.AFTER_DECIDE);
        carried.change().ifPresent(change -> runs.put(command.runId(), change.state(), change.bytes()));
        carried.remembered().ifPresent(row -> deduplication.remember(command.meta(), command.appendedAt(), row));
        faults.reach(FaultPoint.AFTER_PUT);
        carried.emissions().forward(context);
        faults.reach(FaultPoint.AFTER_FORWARD);
    }
}
