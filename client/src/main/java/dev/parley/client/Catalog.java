package dev.parley.client;

import dev.parley.client.http.Answer;
import dev.parley.client.http.Call;
import dev.parley.client.http.KnownVersions;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.Page;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Objects of one kind of the catalog. Blocking; thread-safe. Refusals are {@link ProblemException}s.
 *
 * @param <T> the object
 * @param <D> what one is made of
 */
public class Catalog<T, D extends Record> {

    private final Transport transport;
    private final KnownVersions known;
    private final String path;
    private final Class<T> type;
    private final Function<T, String> id;

    Catalog(Transport transport, KnownVersions known, String path, Class<T> type, Function<T, String> id) {
        this.transport = transport;
        this.known = known;
        this.path = path;
        this.type = type;
        this.id = id;
    }

    /** Makes one. */
    public T create(D draft) {
        return changed(Call.post(path, draft));
    }

    /** Makes one; again under the same key, it is the same one. */
    public T create(D draft, String idempotencyKey) {
        return changed(Call.post(path, draft).under(idempotencyKey));
    }

    /** The object as it is now, never older than this client knows it. */
    public T get(String objectId) {
        return read(objectId, Query.NONE);
    }

    /** A page of the list. */
    public Page<T> list(Listing listing) {
        return Lists.page(transport, path, listing, type);
    }

    /** The whole list, page by page as it is read. */
    public Stream<T> all(Listing listing) {
        return Lists.all(listing, this::list);
    }

    /** Changes members. */
    public T patch(String objectId, Patch patch) {
        return changed(Call.change("PATCH", path + "/" + objectId, Optional.of(patch)));
    }

    /** Changes members, unless somebody else has changed the object since that version. */
    public T patch(String objectId, Patch patch, long version) {
        return changed(
                Call.change("PATCH", path + "/" + objectId, Optional.of(patch)).ifVersion(version));
    }

    /** Archives it: nothing new may use it. */
    public T archive(String objectId) {
        return changed(Call.change("DELETE", path + "/" + objectId, Optional.empty()));
    }

    final T read(String objectId, Query query) {
        return transport
                .send(Call.get(path(objectId), known.atLeast(objectId, query)))
                .as(type);
    }

    final T changed(Call call) {
        Answer answer = transport.send(call);
        T object = answer.as(type);
        answer.version().ifPresent(version -> known.told(id.apply(object), version));
        return object;
    }

    final Transport transport() {
        return transport;
    }

    final String path(String objectId) {
        return path + "/" + objectId;
    }
}
