package dev.parley.domain.envelope;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.view.RunView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the sender of a command is told; exactly one per command id, repeated for a repeated command. */
public sealed interface Outcome {

    /** The command this answers. */
    CommandId commandId();

    /** The aggregate the command was for. */
    UUID aggregateId();

    /**
     * The command took effect.
     *
     * @param version the aggregate's version after it
     * @param replayed whether this repeats an outcome given before
     * @param snapshot the run after the command, where it was asked for (never on a replay)
     */
    record Accepted(CommandId commandId, UUID aggregateId, long version, boolean replayed, Optional<RunView> snapshot)
            implements Outcome {}

    /** The command was refused and changed nothing. */
    record Rejected(
            CommandId commandId,
            UUID aggregateId,
            boolean replayed,
            RejectionCode code,
            String detail,
            List<Finding> findings)
            implements Outcome {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
