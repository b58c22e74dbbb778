package dev.parley.domain.run;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.limits.Limits;
import java.util.Optional;

/** The join links of a run: there is always one that opens it, and it can be replaced. */
final class Links {

    private Links() {}

    static Optional<Refusal> rotate(Recording recording) {
        Run run = recording.run();
        if (run.status().isTerminal()) {
            return Refusal.ended(run.status(), run.endReason());
        }
        if (!run.setup().joinable()) {
            return Refusal.conflict(run.status(), "a run that a connector conducts has no join link");
        }
        if (run.linkGeneration() >= Limits.LINK_ROTATIONS) {
            return Refusal.because(
                    RejectionCode.LIMIT_EXCEEDED,
                    "a join link is replaced at most " + Limits.LINK_ROTATIONS + " times");
        }
        recording.record(new RunEvent.JoinLinkRotated(run.linkGeneration() + 1));
        return Refusal.none();
    }
}
