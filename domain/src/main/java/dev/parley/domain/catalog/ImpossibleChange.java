package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.ImpossibleEvent;

/** Says which event cannot have happened, and why. */
final class ImpossibleChange {

    private ImpossibleChange() {}

    static ImpossibleEvent of(EventEnvelope<CatalogEvent> envelope, String why) {
        return new ImpossibleEvent("%s, version %d of %s: %s"
                .formatted(
                        envelope.event().getClass().getSimpleName(),
                        envelope.meta().version(),
                        envelope.meta().aggregateId(),
                        why));
    }
}
