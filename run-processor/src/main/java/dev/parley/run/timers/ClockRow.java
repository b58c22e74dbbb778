package dev.parley.run.timers;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunClock;
import dev.parley.schemas.RunClockCodec;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What the timers know of a run.
 *
 * @param version of the run's last event
 * @param indexedAt where the run stands in the index of due times, milliseconds; at or before its next deadline
 */
record ClockRow(Tenant tenant, long version, long indexedAt, RunClock clock) {

    private static final byte FORMAT = 1;
    private static final int HEAD = 2 * Byte.BYTES + 4 * Long.BYTES;
    private static final RunClockCodec CLOCKS = new RunClockCodec();

    /** The same, elsewhere in the index. */
    ClockRow indexedAt(long due) {
        return new ClockRow(tenant, version, due, clock);
    }

    byte[] toBytes() {
        byte[] encoded = CLOCKS.encode(clock);
        UUID organization = tenant.organization().value();
        return ByteBuffer.allocate(HEAD + encoded.length)
                .put(FORMAT)
                .put((byte) (tenant.mode() == Mode.LIVE ? 1 : 0))
                .putLong(organization.getMostSignificantBits())
                .putLong(organization.getLeastSignificantBits())
                .putLong(version)
                .putLong(indexedAt)
                .put(encoded)
                .array();
    }

    static ClockRow ofBytes(byte[] row) {
        var buffer = ByteBuffer.wrap(row);
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalStateException("a clock of format " + format + " is not known here");
        }
        Mode mode = buffer.get() == 1 ? Mode.LIVE : Mode.TEST;
        var tenant = new Tenant(new OrganizationId(new UUID(buffer.getLong(), buffer.getLong())), mode);
        long version = buffer.getLong();
        long indexedAt = buffer.getLong();
        byte[] encoded = new byte[buffer.remaining()];
        buffer.get(encoded);
        return new ClockRow(tenant, version, indexedAt, CLOCKS.decode(encoded));
    }
}
