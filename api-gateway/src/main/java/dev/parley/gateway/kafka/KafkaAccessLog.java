package dev.parley.gateway.kafka;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.port.AccessLog;
import dev.parley.kit.access.AccessReader;
import dev.parley.kit.access.AccessWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The access log on its topic. */
public record KafkaAccessLog(AccessWriter writer, AccessReader reader) implements AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaAccessLog.class);

    @Override
    public void note(ContentRead read) {
        writer.note(read);
    }

    @Override
    public Optional<List<Entry>> newestFirst(Tenant tenant, RunId run, Instant since, OptionalLong before, int limit) {
        try {
            return Optional.of(reader.newestFirst(tenant, run, since, before, limit).stream()
                    .map(found -> new Entry(found.offset(), found.read()))
                    .toList());
        } catch (KafkaException e) {
            LOG.warn("The access log cannot be read", e);
            return Optional.empty();
        }
    }
}
