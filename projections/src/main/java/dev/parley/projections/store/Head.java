package dev.parley.projections.store;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A state of an aggregate, still encoded, under what a reader must know before it may see it. It is kept every few events;
 * the newest state is this one and the events that follow on it. Its size does not depend on how much was said.
 *
 * @param tenant whose it is
 * @param version of the state
 * @param status that lists are filtered by, as its kind numbers them; always the newest one
 * @param erased whether only a stub is left
 * @param results where its results are found
 * @param state as the state's codec wrote it
 */
public record Head(Tenant tenant, long version, byte status, boolean erased, Results results, byte[] state) {

    private static final byte FORMAT = 1;
    private static final byte TEST = 1;
    private static final byte ERASED = 2;
    private static final int FIXED_BYTES = 1 + 1 + 1 + 2 * Long.BYTES + Long.BYTES + Long.BYTES + Short.BYTES;

    /**
     * Which events recorded results.
     *
     * @param responses version of the newest one with responses; 0 without
     * @param analyses versions of those with analyses, oldest first
     */
    public record Results(long responses, List<Long> analyses) {
        /** None yet. */
        public static final Results NONE = new Results(0, List.of());

        public Results {
            analyses = List.copyOf(analyses);
        }

        /** These, and responses recorded at that version. */
        public Results withResponses(long version) {
            return new Results(version, analyses);
        }

        /** These, and an analysis recorded at that version. */
        public Results withAnalysis(long version) {
            var more = new ArrayList<>(analyses);
            more.add(version);
            return new Results(responses, more);
        }
    }

    /** Whether a reader of that tenant may see it. */
    public boolean isVisibleTo(Tenant reader) {
        return !erased && tenant.equals(reader);
    }

    /** The event that recorded the analysis which was the current one at that version. */
    public OptionalLong analysisAt(long atVersion) {
        return results.analyses().stream()
                .mapToLong(Long::longValue)
                .filter(version -> version <= atVersion)
                .max();
    }

    /** Whether responses existed at that version. */
    public boolean hasResponsesAt(long atVersion) {
        return results.responses() > 0 && results.responses() <= atVersion;
    }

    /** As it is stored. */
    public byte[] encode() {
        var buffer = ByteBuffer.allocate(FIXED_BYTES + results.analyses().size() * Long.BYTES + state.length);
        UUID organization = tenant.organization().value();
        buffer.put(FORMAT);
        buffer.put((byte) ((tenant.mode() == Mode.TEST ? TEST : 0) | (erased ? ERASED : 0)));
        buffer.put(status);
        buffer.putLong(organization.getMostSignificantBits()).putLong(organization.getLeastSignificantBits());
        buffer.putLong(version).putLong(results.responses());
        buffer.putShort((short) results.analyses().size());
        results.analyses().forEach(buffer::putLong);
        return buffer.put(state).array();
    }

    /** What was stored. */
    public static Head decode(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalStateException("a row of format " + format + " in a store of format " + FORMAT
                    + ": give a changed store a new name");
        }
        byte flags = buffer.get();
        byte status = buffer.get();
        var organization = new OrganizationId(new UUID(buffer.getLong(), buffer.getLong()));
        var tenant = new Tenant(organization, (flags & TEST) == 0 ? Mode.LIVE : Mode.TEST);
        long version = buffer.getLong();
        long responses = buffer.getLong();
        var analyses = new Long[buffer.getShort()];
        for (int i = 0; i < analyses.length; i++) {
            analyses[i] = buffer.getLong();
        }
        var state = new byte[buffer.remaining()];
        buffer.get(state);
        return new Head(
                tenant, version, status, (flags & ERASED) != 0, new Results(responses, List.of(analyses)), state);
    }
}
