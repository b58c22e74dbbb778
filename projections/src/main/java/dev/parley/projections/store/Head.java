package dev.parley.projections.store;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A state of an aggregate, still encoded, under what a reader must know before it may see it. It is kept every few events;
 * the newest state is this one and the events that follow on it. Its size does not depend on how much was said.
 *
 * @param tenant whose it is
 * @param version of the state
 * @param status that lists are filtered by, as its kind numbers them; always the newest one
 * @param erased whether nothing is left but that it was there
 * @param updatedAt when the event of that version occurred
 * @param results where its results are found
 * @param state as the state's codec wrote it
 */
public record Head(
        Tenant tenant, long version, byte status, boolean erased, Instant updatedAt, Results results, byte[] state) {

    private static final byte FORMAT = 2;
    private static final byte TEST = 1;
    private static final byte ERASED = 2;
    private static final int FIXED_BYTES = 1 + 1 + 1 + 2 * Long.BYTES + Long.BYTES + Long.BYTES + 2 * Short.BYTES;

    /**
     * Which events recorded results.
     *
     * @param responses versions of those with responses, oldest first
     * @param analyses versions of those with analyses, oldest first
     */
    public record Results(List<Long> responses, List<Long> analyses) {
        /** None yet. */
        public static final Results NONE = new Results(List.of(), List.of());

        public Results {
            responses = List.copyOf(responses);
            analyses = List.copyOf(analyses);
        }

        /** These, and responses recorded at that version. */
        public Results withResponses(long version) {
            return new Results(and(responses, version), analyses);
        }

        /** These, and an analysis recorded at that version. */
        public Results withAnalysis(long version) {
            return new Results(responses, and(analyses, version));
        }

        private static List<Long> and(List<Long> versions, long version) {
            return Stream.concat(versions.stream(), Stream.of(version)).toList();
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
        return results.responses().stream().anyMatch(version -> version <= atVersion);
    }

    /** As it is stored. */
    public byte[] encode() {
        int versions = results.responses().size() + results.analyses().size();
        var buffer = ByteBuffer.allocate(FIXED_BYTES + versions * Long.BYTES + state.length);
        UUID organization = tenant.organization().value();
        buffer.put(FORMAT);
        buffer.put((byte) ((tenant.mode() == Mode.TEST ? TEST : 0) | (erased ? ERASED : 0)));
        buffer.put(status);
        buffer.putLong(organization.getMostSignificantBits()).putLong(organization.getLeastSignificantBits());
        buffer.putLong(version).putLong(updatedAt.toEpochMilli());
        put(buffer, results.responses());
        put(buffer, results.analyses());
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
        Instant updatedAt = Instant.ofEpochMilli(buffer.getLong());
        var results = new Results(versions(buffer), versions(buffer));
        var state = new byte[buffer.remaining()];
        buffer.get(state);
        return new Head(tenant, version, status, (flags & ERASED) != 0, updatedAt, results, state);
    }

    private static void put(ByteBuffer buffer, List<Long> versions) {
        buffer.putShort((short) versions.size());
        versions.forEach(buffer::putLong);
    }

    private static List<Long> versions(ByteBuffer buffer) {
        var versions = new Long[buffer.getShort()];
        for (int i = 0; i < versions.length; i++) {
            versions[i] = buffer.getLong();
        }
        return List.of(versions);
    }
}
