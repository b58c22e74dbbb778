package dev.parley.run.commands;

import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Outcome;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.decide.Deduplication;
import dev.parley.kit.decide.Emissions;
import dev.parley.kit.decide.EncodedOutcome;
import dev.parley.kit.decide.Outcomes;
import java.util.Optional;

/** Writes what a command's sender is told, and what is remembered of it. Thread-safe. */
final class Answers {

    private final Outcomes outcomes;
    private final CloudEvents headers;

    Answers(Outcomes outcomes, CloudEvents headers) {
        this.outcomes = outcomes;
        this.headers = headers;
    }

    /** Adds the outcome to the emissions; returns the row to remember it by. */
    byte[] add(Emissions emissions, LoggedCommand command, Outcome outcome) {
        EncodedOutcome encoded = write(emissions, command, outcome);
        EncodedOutcome kept = outcome instanceof Outcome.Accepted accepted
                        && accepted.snapshot().isPresent()
                ? outcomes.encode(Outcomes.address(command.meta(), withoutSnapshot(accepted)))
                : encoded;
        return Deduplication.entry(command.meta(), command.appendedAt(), kept);
    }

    /** An outcome that is remembered already. */
    Carried again(LoggedCommand command, Outcome outcome) {
        var emissions = new Emissions(command.appendedAt());
        write(emissions, command, outcome);
        return new Carried(Optional.empty(), Optional.empty(), emissions);
    }

    private EncodedOutcome write(Emissions emissions, LoggedCommand command, Outcome outcome) {
        CommandMeta meta = command.meta();
        var addressed = Outcomes.address(meta, outcome);
        EncodedOutcome encoded = outcomes.encode(addressed);
        emissions.addOutcome(
                Sinks.OUTCOMES,
                meta.commandId().toString(),
                encoded,
                headers.outcome(addressed, command.appendedAt(), command.traceparent()));
        return encoded;
    }

    private static Outcome withoutSnapshot(Outcome.Accepted it) {
        return new Outcome.Accepted(it.commandId(), it.aggregateId(), it.version(), it.replayed(), Optional.empty());
    }
}
