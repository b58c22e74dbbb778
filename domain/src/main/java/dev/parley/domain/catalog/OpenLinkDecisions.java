package dev.parley.domain.catalog;

import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.RejectionCode;
import java.time.Instant;
import java.util.List;

/** What becomes of commands to open links. */
final class OpenLinkDecisions {

    private OpenLinkDecisions() {}

    static Decision<CatalogEvent> revise(OpenLink link, OpenLinkSpec spec) {
        if (!link.spec().blueprintId().equals(spec.blueprintId())) {
            return Decision.rejected(
                    RejectionCode.CONFLICT, "An open link stays with its blueprint; make another link instead.");
        }
        return link.spec().equals(spec)
                ? Decision.accepted(List.of())
                : Refusals.unless(OpenLinkRules.check(spec), new CatalogEvent.OpenLinkRevised(spec));
    }

    /** One visitor comes in. Decided here, one after the other, so that there is never one too many. */
    static Decision<CatalogEvent> takePlace(OpenLink link, Instant at) {
        return switch (link.statusAt(at)) {
            case OPEN -> Decision.accepted(List.of(new CatalogEvent.OpenLinkPlaceTaken(link.placesTaken() + 1)));
            case FULL -> Decision.rejected(RejectionCode.LINK_FULL, "Every place behind this link is taken.");
            case EXPIRED -> Decision.rejected(RejectionCode.LINK_EXPIRED, "The time of this link is over.");
            case DISABLED -> Decision.rejected(RejectionCode.LINK_DISABLED, "This link lets nobody in right now.");
        };
    }
}
