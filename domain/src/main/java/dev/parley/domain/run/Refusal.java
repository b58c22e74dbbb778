package dev.parley.domain.run;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a rule does not let a command through. */
record Refusal(RejectionCode code, String detail, List<Finding> findings) {

    Refusal {
        findings = List.copyOf(findings);
    }

    static Optional<Refusal> none() {
        return Optional.empty();
    }

    static Optional<Refusal> because(RejectionCode code, String detail) {
        return Optional.of(new Refusal(code, detail, List.of()));
    }

    static Optional<Refusal> invalid(List<Finding> findings) {
        return findings.isEmpty()
                ? none()
                : Optional.of(new Refusal(
                        RejectionCode.INVALID_REQUEST, findings.getFirst().message(), findings));
    }

    /** The state does not allow it: names the state and what is allowed in it. */
    static Optional<Refusal> conflict(RunStatus status, String allowed) {
        return because(RejectionCode.CONFLICT, "the run is " + status.name().toLowerCase(Locale.ROOT) + "; " + allowed);
    }

    static Optional<Refusal> ended(RunStatus status, Optional<EndReason> reason) {
        String why =
                reason.map(r -> " (" + r.name().toLowerCase(Locale.ROOT) + ")").orElse("");
        return because(
                RejectionCode.RUN_ENDED,
                "the conversation of this run is over: " + status.name().toLowerCase(Locale.ROOT) + why);
    }
}
