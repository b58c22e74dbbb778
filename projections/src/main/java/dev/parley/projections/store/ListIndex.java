package dev.parley.projections.store;

import dev.parley.domain.id.Tenant;
import dev.parley.kit.query.ListPosition;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * One partition's lists: key tenant, {@link Facet}, creation time counted backwards, id. New objects come before every
 * position already handed out, so pages stay stable; and as all lists have the same order, what is in several of them at
 * once is found without looking through any of them.
 */
public record ListIndex(KeyValueStore<Bytes, byte[]> rows) {

    private static final byte[] NOTHING = new byte[0];

    /** Puts an object into a list. */
    public void put(Tenant tenant, Facet facet, ListPosition position) {
        put(tenant, facet, position, NOTHING);
    }

    /** Puts an object into a list, with something to be known there. */
    public void put(Tenant tenant, Facet facet, ListPosition position, byte[] value) {
        rows.put(IndexKeys.key(facet.prefix(tenant), position), value);
    }

    /** Takes the object out of a list. */
    public void remove(Tenant tenant, Facet facet, ListPosition position) {
        rows.delete(IndexKeys.key(facet.prefix(tenant), position));
    }
}
