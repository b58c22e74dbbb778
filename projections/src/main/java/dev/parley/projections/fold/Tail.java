package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.query.FeedPlace;
import dev.parley.projections.store.FeedLog;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * The end of a partition's feed, where the fold adds events. Their places never go back, even where a broker's clock did: so a
 * reader who has come to a place misses nothing that is added later. For one thread.
 */
final class Tail {

    private static final int TENANTS = 1_024;

    private final FeedLog feed;
    private final ProcessingContext context;
    private final Map<Tenant, Long> lastAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tenant, Long> eldest) {
            return size() > TENANTS;
        }
    };

    /** @param context knows the offset of the record being processed */
    Tail(FeedLog feed, ProcessingContext context) {
        this.feed = feed;
        this.context = context;
    }

    void append(EventMeta meta, String type) {
        long offset = context.recordMetadata().orElseThrow().offset();
        long at = Math.max(meta.occurredAt().toEpochMilli(), lastAt.computeIfAbsent(meta.tenant(), feed::lastAt));
        lastAt.put(meta.tenant(), at);
        feed.append(meta.tenant(), new FeedPlace(at, offset), type, meta.aggregateId(), meta.version());
    }
}
