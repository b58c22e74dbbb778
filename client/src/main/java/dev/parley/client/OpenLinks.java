package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.KnownVersions;
import dev.parley.client.http.Transport;
import dev.parley.client.model.OpenLink;
import dev.parley.client.model.OpenLinkDraft;
import dev.parley.client.model.Page;
import java.util.stream.Stream;

/** Links over which everybody gets a run of their own, as their owner sees them; visitors have an {@link Entrance}. */
public final class OpenLinks {

    private final Transport transport;
    private final Catalog<OpenLink, OpenLinkDraft> links;

    OpenLinks(Transport transport, KnownVersions known) {
        this.transport = transport;
        this.links = new Catalog<>(transport, known, "open-links", OpenLink.class, OpenLink::id);
    }

    /** Makes a link to a blueprint. */
    public OpenLink create(String blueprintId, OpenLinkDraft draft) {
        return links.changed(Call.post(of(blueprintId), draft));
    }

    /** Makes a link to a blueprint; again under the same key, it is the same one. */
    public OpenLink create(String blueprintId, OpenLinkDraft draft, String idempotencyKey) {
        return links.changed(Call.post(of(blueprintId), draft).under(idempotencyKey));
    }

    /** A page of a blueprint's links. */
    public Page<OpenLink> list(String blueprintId, Listing listing) {
        return Lists.page(transport, of(blueprintId), listing, OpenLink.class);
    }

    /** All of a blueprint's links, page by page as they are read. */
    public Stream<OpenLink> all(String blueprintId, Listing listing) {
        return Lists.all(listing, page -> list(blueprintId, page));
    }

    /** A link. */
    public OpenLink get(String id) {
        return links.get(id);
    }

    /** Changes members. */
    public OpenLink patch(String id, Patch patch) {
        return links.patch(id, patch);
    }

    /** Changes members, unless somebody else has changed the link since that version. */
    public OpenLink patch(String id, Patch patch, long version) {
        return links.patch(id, patch, version);
    }

    /** Lets nobody in any more. */
    public OpenLink archive(String id) {
        return links.archive(id);
    }

    private static String of(String blueprintId) {
        return "blueprints/" + blueprintId + "/open-links";
    }
}
