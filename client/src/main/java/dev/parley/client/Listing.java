package dev.parley.client;

import dev.parley.client.http.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;

/** Which objects of a list to show, and how. Immutable; filters that a list does not have are refused by the server. */
public final class Listing {

    /** The newest ones, whatever they are. */
    public static final Listing ALL = new Listing(Query.NONE);

    private final Query query;

    private Listing(Query query) {
        this.query = query;
    }

    /** At most so many on a page, 1 to 100. */
    public Listing limit(int limit) {
        return where("limit", limit);
    }

    /** Only with one of these statuses. */
    public Listing statuses(Collection<? extends Enum<?>> statuses) {
        var some = query;
        for (var status : statuses) {
            some = some.with("status[]", status.name().toLowerCase(Locale.ROOT));
        }
        return new Listing(some);
    }

    /** Only those on that blueprint. */
    public Listing blueprint(String id) {
        return where("blueprint_id", id);
    }

    /** Only those with that agent. */
    public Listing agent(String id) {
        return where("agent_id", id);
    }

    /** Only those of that participant. */
    public Listing participant(String externalId) {
        return where("participant.external_id", externalId);
    }

    /** Only those with that value in their metadata. */
    public Listing metadata(String key, String value) {
        return where("metadata[" + key + "]", value);
    }

    /** Only those in that channel. */
    public Listing channel(String id) {
        return where("channel_id", id);
    }

    /** Only those with that connector. */
    public Listing connector(String id) {
        return where("connector_id", id);
    }

    /** Also those that were archived. */
    public Listing archived() {
        return where("archived", true);
    }

    /** Only those of that kind. */
    public Listing type(String type) {
        return where("type", type);
    }

    /** Only those created later. */
    public Listing createdAfter(Instant time) {
        return where("created_after", time);
    }

    /** Only those created earlier. */
    public Listing createdBefore(Instant time) {
        return where("created_before", time);
    }

    /** The page that follows on that object. */
    public Listing startingAfter(String id) {
        return where("starting_after", id);
    }

    /** The page before that object. */
    public Listing endingBefore(String id) {
        return where("ending_before", id);
    }

    /** Only those changed since. */
    public Listing updatedSince(Instant time) {
        return where("updated_since", time);
    }

    /** Shows something in full. */
    public Listing expand(String path) {
        return where("expand[]", path);
    }

    /** Any other parameter of the list. */
    public Listing where(String parameter, Object value) {
        return new Listing(query.with(parameter, value));
    }

    Listing from(String cursor) {
        return new Listing(query.without("cursor").with("cursor", cursor));
    }

    Query query() {
        return query;
    }
}
