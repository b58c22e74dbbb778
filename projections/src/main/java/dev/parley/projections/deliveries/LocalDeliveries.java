package dev.parley.projections.deliveries;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.webhook.Delivery;
import dev.parley.kit.query.DeliveryRecords;
import dev.parley.kit.query.EncodedHistory;
import dev.parley.kit.query.ListPosition;
import dev.parley.kit.query.ListWindow;
import dev.parley.kit.query.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The deliveries of the partitions that are on this instance. What is elsewhere, or moving, is unreachable from here. Thread-safe. */
public final class LocalDeliveries implements DeliveryRecords {

    /** How many deliveries one request looks through. */
    private static final int LOOKED_AT = 2_000;

    private final HeldDeliveries held;
    private final Function<byte[], Delivery> decoder;

    /** @param decoder of records of the topic */
    public LocalDeliveries(HeldDeliveries held, Function<byte[], Delivery> decoder) {
        this.held = held;
        this.decoder = decoder;
    }

    /** The number of the partition that the webhook's deliveries are in. */
    public int numberOf(WebhookId webhook) {
        return held.numberOf(webhook);
    }

    @Override
    public ReadResult<EncodedHistory> delivery(Tenant tenant, WebhookId webhook, DeliveryId id, Freshness freshness) {
        long wanted = freshness.minVersion().orElse(0);
        if (wanted > 0 && freshness.patience().isPositive()) {
            held.await(webhook, id, wanted, freshness.patience(), () -> version(tenant, webhook, id));
        }
        return held.read(webhook, rows -> answer(rows.get(webhook, id), tenant, wanted))
                .orElseGet(() -> elsewhere(webhook));
    }

    private ReadResult<EncodedHistory> answer(Optional<byte[]> row, Tenant tenant, long wanted) {
        Optional<Delivery> delivery =
                row.map(decoder).filter(found -> found.tenant().equals(tenant));
        if (delivery.map(Delivery::version).orElse(0L) < wanted) {
            return new ReadResult.NotYet<>();
        }
        return row.filter(_ -> delivery.isPresent())
                .<ReadResult<EncodedHistory>>map(bytes -> new ReadResult.Found<>(encoded(bytes)))
                .orElseGet(ReadResult.Absent::new);
    }

    private long version(Tenant tenant, WebhookId webhook, DeliveryId id) {
        return held.read(webhook, rows -> rows.get(webhook, id))
                .flatMap(row -> row.map(decoder))
                .filter(found -> found.tenant().equals(tenant))
                .map(Delivery::version)
                .orElse(0L);
    }

    @Override
    public ReadResult<Slice<EncodedHistory>> deliveries(
            Tenant tenant, WebhookId webhook, DeliveryFilter filter, ListWindow window) {
        return held.read(webhook, rows -> new Search(tenant, filter, window.limit()).over(rows, webhook, window))
                .<ReadResult<Slice<EncodedHistory>>>map(ReadResult.Found::new)
                .orElseGet(() -> elsewhere(webhook));
    }

    /** One walk over a webhook's deliveries. */
    private final class Search {
        private final Tenant tenant;
        private final DeliveryFilter filter;
        private final int limit;
        private final List<Slice.Item<EncodedHistory>> items = new ArrayList<>();
        private Optional<ListPosition> last = Optional.empty();
        private boolean more;
        private int looked;

        Search(Tenant tenant, DeliveryFilter filter, int limit) {
            this.tenant = tenant;
            this.filter = filter;
            this.limit = limit;
        }

        Slice<EncodedHistory> over(DeliveryRows rows, WebhookId webhook, ListWindow window) {
            rows.walk(webhook, window.direction(), window.from(), this::look);
            return new Slice<>(items, more ? last : Optional.empty());
        }

        private boolean look(ListPosition position, byte[] row) {
            if (items.size() == limit || looked == LOOKED_AT) {
                more = true;
                return false;
            }
            looked++;
            last = Optional.of(position);
            Delivery delivery = decoder.apply(row);
            if (delivery.tenant().equals(tenant) && filter.matches(delivery)) {
                items.add(new Slice.Item<>(position, encoded(row)));
            }
            return true;
        }
    }

    private static EncodedHistory encoded(byte[] row) {
        return new EncodedHistory(Optional.of(row), List.of());
    }

    private <T> ReadResult<T> elsewhere(WebhookId webhook) {
        return new ReadResult.Unreachable<>(
                "partition " + held.numberOf(webhook) + " is not on this instance, or moving");
    }
}
