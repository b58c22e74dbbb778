package dev.parley.kit.command;

import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.streams.Partitions;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * How a canary travels: its command is answered like any other, and its event is a tombstone for a run that there never was, with a
 * header that tells its number. Every reader of events passes over tombstones, and compaction leaves at most the last one of a key.
 */
public final class Canaries {

    /** Nobody's: there is no key for it, so that no caller ever asks for anything of it. */
    public static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(0, 0)), Mode.TEST);

    private static final String HEADER = "parley-canary";

    private Canaries() {}

    /** The run that the sender's canaries on that partition are said to belong to; the same every time. */
    public static RunId run(String sender, int partition, int partitions) {
        return Stream.iterate(0, attempt -> attempt + 1)
                .map(attempt -> DerivedId.of("canary", sender + "/" + partition + "/" + attempt))
                .filter(id -> Partitions.of(id.toString(), partitions) == partition)
                .findFirst()
                .map(RunId::new)
                .orElseThrow();
    }

    /** The headers of a canary's event. */
    public static Headers headers(long number) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return new RecordHeaders().add(HEADER, bytes);
    }

    /** The number of the canary whose event has these headers; empty for all other records. */
    public static OptionalLong numberIn(Headers headers) {
        var header = headers.lastHeader(HEADER);
        return header == null || header.value() == null || header.value().length != Long.BYTES
                ? OptionalLong.empty()
                : OptionalLong.of(ByteBuffer.wrap(header.value()).getLong());
    }
}
