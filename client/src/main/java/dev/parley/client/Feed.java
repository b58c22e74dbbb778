package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.LiveStream;
import dev.parley.client.http.Transport;
import dev.parley.client.model.Event;
import dev.parley.client.model.Page;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens in the whole organization. */
public final class Feed {

    private static final String PATH = "events";

    private final Transport transport;

    Feed(Transport transport) {
        this.transport = transport;
    }

    /** A page of events, newest first; {@code where("order", "oldest_first")} goes the other way. */
    public Page<Event> list(Listing listing) {
        return Lists.page(transport, PATH, listing, Event.class);
    }

    /** All events, page by page as they are read. */
    public Stream<Event> all(Listing listing) {
        return Lists.all(listing, this::list);
    }

    /**
     * Events as they happen. It never ends by itself.
     *
     * @param listing filters; without a cursor and {@code createdAfter} it begins now
     * @param afterId the id of the message after which to go on, as an earlier stream handed it out
     */
    public LiveStream<Event> follow(Listing listing, Optional<String> afterId) {
        return new LiveStream<>(transport, Call.get(PATH, listing.query()), afterId, Event.class);
    }
}
