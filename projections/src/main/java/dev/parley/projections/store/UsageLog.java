package dev.parley.projections.store;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.Usage;
import dev.parley.kit.query.UsageFrames;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** What one partition counted: key tenant and day, value the figures. */
public record UsageLog(KeyValueStore<Bytes, byte[]> rows) {

    private static final int TENANT_BYTES = 2 * Long.BYTES + 1;

    /** Adds to a day. */
    public void add(Tenant tenant, LocalDate day, Usage usage) {
        Bytes key = key(tenant, day);
        Usage before =
                Optional.ofNullable(rows.get(key)).map(UsageFrames::usage).orElse(Usage.NONE);
        rows.put(key, UsageFrames.encode(before.plus(usage)));
    }

    /** The tenant's days from one to the other, both included. */
    public Map<LocalDate, Usage> days(Tenant tenant, LocalDate first, LocalDate last) {
        var days = new HashMap<LocalDate, Usage>();
        if (first.isAfter(last)) {
            return days;
        }
        try (var found = rows.range(key(tenant, first), key(tenant, last))) {
            found.forEachRemaining(row -> days.put(
                    LocalDate.ofEpochDay(ByteBuffer.wrap(row.key.get())
                            .position(TENANT_BYTES)
                            .getInt()),
                    UsageFrames.usage(row.value)));
        }
        return days;
    }

    /** Days before 1970 do not occur. */
    private static Bytes key(Tenant tenant, LocalDate day) {
        UUID organization = tenant.organization().value();
        return Bytes.wrap(ByteBuffer.allocate(TENANT_BYTES + Integer.BYTES)
                .putLong(organization.getMostSignificantBits())
                .putLong(organization.getLeastSignificantBits())
                .put((byte) (tenant.mode() == Mode.TEST ? 1 : 0))
                .putInt(Math.clamp(day.toEpochDay(), 0, Integer.MAX_VALUE))
                .array());
    }
}
