package dev.parley.projections.fold;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.CatalogFold;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.HeldPartition;
import dev.parley.schemas.CatalogStateCodec;

/** Agents, blueprints, channels, connectors and API keys as they are now. */
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
    public void list(HeldPartition.Stores stores, CatalogState before, CatalogState after) {
        // Not listed yet.
    }
}
