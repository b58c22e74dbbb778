package dev.parley.client;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch (RFC 7396): members to set and members to clear; the others stay. Immutable. */
public final class Patch {

    /** Changes nothing. */
    public static final Patch NOTHING = new Patch(Map.of());

    private final Map<String, @Nullable Object> members;

    private Patch(Map<String, ? extends @Nullable Object> members) {
        this.members = new HashMap<>(members);
    }

    /** Also sets a member; {@code value} is anything that can be written as JSON, another patch included. */
    public Patch set(String member, Object value) {
        return with(member, value);
    }

    /** Also clears a member. */
    public Patch clear(String member) {
        return with(member, null);
    }

    private Patch with(String member, @Nullable Object value) {
        var more = new HashMap<String, @Nullable Object>(members);
        more.put(member, value);
        return new Patch(more);
    }

    @JsonValue
    Map<String, @Nullable Object> members() {
        return members;
    }
}
