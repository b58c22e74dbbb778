package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.OpenLinkEntry;
import dev.parley.client.model.OpenLinkPlace;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The visitor's side of an open link; its token is the credential. Blocking; thread-safe. */
public final class Entrance implements AutoCloseable {

    private final Transport transport;
    private final String path;

    private Entrance(Transport transport, String openToken) {
        this.transport = transport;
        this.path = "open/" + openToken;
    }

    /** Stands before a link. Sends nothing yet. */
    public static Entrance at(URI server, String openToken) {
        return with(Settings.of(server, Optional.empty()), openToken);
    }

    /** Stands before a link. Sends nothing yet. */
    public static Entrance with(Settings settings, String openToken) {
        return new Entrance(new Transport(settings), openToken);
    }

    /** What is asked first, and whether anybody is let in. Changes nothing. */
    public OpenLinkEntry look() {
        return transport.send(Call.get(path, Query.NONE)).as(OpenLinkEntry.class);
    }

    /** Comes in, with what the link asks first. */
    public OpenLinkPlace enter(Map<String, String> fields) {
        return place(Call.post(path, Map.of("fields", fields)));
    }

    /** Comes in; again under the same key, it is the same run. */
    public OpenLinkPlace enter(Map<String, String> fields, String idempotencyKey) {
        return place(Call.post(path, Map.of("fields", fields)).under(idempotencyKey));
    }

    private OpenLinkPlace place(Call call) {
        return transport.send(call).as(OpenLinkPlace.class);
    }

    @Override
    public void close() {
        transport.close();
    }
}
