package dev.parley.projections.fold;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.CatalogFold;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.query.CatalogFacts;
import dev.parley.domain.view.EventTypes;
import dev.parley.domain.view.Usage;
import dev.parley.kit.query.ListPosition;
import dev.parley.projections.store.CatalogRow;
import dev.parley.projections.store.Facet;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.ListIndex;
import dev.parley.schemas.CatalogStateCodec;
import java.util.OptionalLong;

/** Everything in the catalog as it is now, listed by kind; published versions of blueprints are kept for good. */
public final class CatalogKind implements AggregateKind<CatalogState, CatalogEvent> {

    private final CatalogStateCodec codec = new CatalogStateCodec();

    @Override
    public CatalogState none() {
        return CatalogState.None.NONE;
    }

    @Override
    public CatalogState evolve(CatalogState state, EventEnvelope<CatalogEvent> event) {
        return CatalogFold.evolve(state, event);
    }

    @Override
    public byte[] encode(CatalogState state) {
        return codec.encode(state);
    }

    @Override
    public CatalogState decode(byte[] state) {
        return codec.decode(state);
    }

    @Override
    public boolean erases(CatalogEvent event) {
        return false;
    }

    @Override
    public boolean isErased(CatalogState state) {
        return false;
    }

    @Override
    public byte status(CatalogState state) {
        return 0;
    }

    @Override
    public Head.Results results(Head.Results before, EventEnvelope<CatalogEvent> event) {
        return before;
    }

    @Override
    public String type(CatalogEvent event) {
        return EventTypes.of(event);
    }

    @Override
    public Usage usage(CatalogState before, EventEnvelope<CatalogEvent> event) {
        return Usage.NONE;
    }

    @Override
    public OptionalLong edition(CatalogEvent event) {
        return event instanceof CatalogEvent.BlueprintPublished(long version)
                ? OptionalLong.of(version)
                : OptionalLong.empty();
    }

    @Override
    public void list(ListIndex index, CatalogState before, CatalogState after) {
        if (after instanceof CatalogState.Existing(Definition current)) {
            CatalogFacts facts = CatalogFacts.of(current);
            index.put(
                    current.tenant(),
                    Facet.kind(facts.kind()),
                    new ListPosition(facts.createdAt(), current.uuid()),
                    CatalogRow.encode(facts));
        }
    }
}
