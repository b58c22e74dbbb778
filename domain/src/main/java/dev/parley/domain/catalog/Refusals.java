package dev.parley.domain.catalog;

import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.GraphValidation;
import java.util.List;

/** Why the catalog refuses. */
final class Refusals {

    private Refusals() {}

    /** The fact, unless an error is among the findings. */
    static Decision<CatalogEvent> unless(List<Finding> findings, CatalogEvent event) {
        if (!GraphValidation.refuses(findings)) {
            return Decision.accepted(List.of(event));
        }
        var errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        boolean onlyLimits =
                errors.stream().allMatch(error -> error.code().equals(FindingCode.LIMIT_EXCEEDED.wireName()));
        return onlyLimits
                ? Decision.rejected(RejectionCode.LIMIT_EXCEEDED, "A limit was passed; see the findings.", errors)
                : Decision.rejected(RejectionCode.INVALID_REQUEST, "Put right what the findings name.", errors);
    }

    static Decision<CatalogEvent> notFound() {
        return Decision.rejected(RejectionCode.NOT_FOUND, "There is no such object.");
    }

    static Decision<CatalogEvent> versionMismatch(CommandMeta meta, long version) {
        return Decision.rejected(
                RejectionCode.VERSION_MISMATCH,
                "The version is %d, not %d; read it again before changing it."
                        .formatted(version, meta.expectedVersion().orElse(0)));
    }
}
