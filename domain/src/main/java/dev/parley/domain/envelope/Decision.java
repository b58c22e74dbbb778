package dev.parley.domain.envelope;

import dev.parley.domain.graph.FewerFindings;
import dev.parley.domain.graph.Finding;
import java.util.List;

/** What became of a command: facts, or a refusal. A refusal is a value, never an exception. */
public sealed interface Decision<E> {

    /** The facts that follow, in order; empty when the command had already been carried out. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing happened, and why; of many findings only the first, see {@link FewerFindings}. */
    record Rejected<E>(RejectionCode code, String detail, List<Finding> findings) implements Decision<E> {
        public Rejected {
            findings = FewerFindings.of(findings);
        }
    }

    static <E> Decision<E> accepted(List<E> events) {
        return new Accepted<>(events);
    }

    static <E> Decision<E> rejected(RejectionCode code, String detail) {
        return new Rejected<>(code, detail, List.of());
    }

    static <E> Decision<E> rejected(RejectionCode code, String detail, List<Finding> findings) {
        return new Rejected<>(code, detail, findings);
    }
}
