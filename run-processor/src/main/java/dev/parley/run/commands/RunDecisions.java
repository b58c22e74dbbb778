package dev.parley.run.commands;

import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunDecider;
import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunState;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.RunViews;
import dev.parley.kit.decide.Emissions;
import dev.parley.kit.decide.Outcomes;
import dev.parley.kit.serde.UnwritableValueException;
import dev.parley.run.commands.Carried.Change;
import dev.parley.schemas.RunStateCodec;
import java.util.List;
import java.util.Optional;

/** Carries commands out up to the point where only writing is left. A function of its arguments; thread-safe. */
final class RunDecisions {

    private final RunStateCodec states;
    private final EventRecords events;
    private final Answers answers;

    RunDecisions(RunStateCodec states, EventRecords events, Answers answers) {
        this.states = states;
        this.events = events;
        this.answers = answers;
    }

    /** What the command brings; {@code definitions} as {@link RunDecider#pinsNeeded} asks for. */
    Carried decide(RunState state, LoggedCommand command, Optional<RunDefinitions> definitions) {
        if (isForbidden(command)) {
            return refused(command, RejectionCode.FORBIDDEN, "only Parley's own workers and timers send this command");
        }
        return switch (RunDecider.decide(state, command.envelope(), definitions, command.appendedAt())) {
            case Decision.Rejected<RunEvent> rejected -> refused(command, rejected);
            case Decision.Accepted<RunEvent> ignored
            when command.envelope().command() instanceof RunCommand.PassCanary(long number) ->
                canary(state, command, number);
            case Decision.Accepted<RunEvent> accepted -> unlessTooLarge(state, command, accepted.events());
        };
    }

    private static boolean isForbidden(LoggedCommand command) {
        Issuer issuer = command.meta().issuer();
        boolean ours = issuer == Issuer.WORKER || issuer == Issuer.TIMER;
        return command.envelope().command() instanceof RunCommand.Internal && !ours;
    }

    private Carried refused(LoggedCommand command, RejectionCode code, String detail) {
        return refused(command, new Decision.Rejected<RunEvent>(code, detail, List.of()));
    }

    private Carried refused(LoggedCommand command, Decision.Rejected<RunEvent> rejected) {
        var emissions = new Emissions(command.appendedAt());
        byte[] row = answers.add(emissions, command, Outcomes.rejected(command.meta(), rejected));
        return new Carried(Optional.empty(), Optional.of(row), emissions);
    }

    /** Nothing is kept of it: whoever repeats it gets the same answer anyway. */
    private Carried canary(RunState state, LoggedCommand command, long number) {
        var emissions = new Emissions(command.appendedAt());
        events.addCanary(emissions, command, number);
        answers.add(emissions, command, Outcomes.accepted(command.meta(), state.version(), Optional.empty()));
        return new Carried(Optional.empty(), Optional.empty(), emissions);
    }

    private Carried unlessTooLarge(RunState state, LoggedCommand command, List<RunEvent> facts) {
        try {
            return accepted(state, command, facts);
        } catch (UnwritableValueException e) {
            return refused(
                    command,
                    RejectionCode.LIMIT_EXCEEDED,
                    "a record of this would have more than " + Limits.RECORD_BYTES + " bytes");
        }
    }

    private Carried accepted(RunState state, LoggedCommand command, List<RunEvent> facts) {
        var emissions = new Emissions(command.appendedAt());
        RunState now = events.add(emissions, state, command, facts);
        var outcome = Outcomes.accepted(command.meta(), now.version(), snapshot(command, now));
        byte[] row = answers.add(emissions, command, outcome);
        Optional<Change> change = facts.isEmpty() ? Optional.empty() : Optional.of(change(now));
        return new Carried(change, Optional.of(row), emissions);
    }

    /** An ended run leaves only what late commands need. */
    private Change change(RunState now) {
        RunState kept = now instanceof Run run && run.status().isTerminal() ? run.finished() : now;
        return new Change(kept, RecordSize.checked(states.encode(kept)));
    }

    private static Optional<RunView> snapshot(LoggedCommand command, RunState now) {
        return command.meta().wantsSnapshot() && now instanceof Run run
                ? Optional.of(RunViews.of(run))
                : Optional.empty();
    }
}
