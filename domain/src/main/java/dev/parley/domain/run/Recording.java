package dev.parley.domain.run;

import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.EventEnvelopes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision being made: each event recorded moves the state at once, so that the next rule sees what the last one did. Lives
 * for one call of {@link RunDecider#decide}; not thread-safe.
 */
final class Recording {

    private final CommandMeta command;
    private final Instant at;
    private final List<RunEvent> events = new ArrayList<>();
    private RunState state;

    Recording(RunState state, CommandMeta command, Instant at) {
        this.state = state;
        this.command = command;
        this.at = at;
    }

    void record(RunEvent event) {
        state = RunFold.evolve(state, EventEnvelopes.of(command, nextVersion(), at, event));
        events.add(event);
    }

    RunState state() {
        return state;
    }

    /** The run, where it is known that there is one that has not left the hot store. */
    Run run() {
        return switch (state) {
            case Run run -> run;
            case FinishedRun finished ->
                throw new IllegalStateException("run " + finished.identity().id() + " is finished");
            case RunState.None ignored -> throw new IllegalStateException("no run yet");
        };
    }

    /** The version that the next recorded event will have. */
    long nextVersion() {
        return state.version() + 1;
    }

    CommandMeta command() {
        return command;
    }

    Instant at() {
        return at;
    }

    List<RunEvent> events() {
        return List.copyOf(events);
    }
}
