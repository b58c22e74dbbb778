package dev.parley.projections.deliveries;

import dev.parley.domain.webhook.Delivery;
import dev.parley.kit.serde.TopicSerializer;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Keeps every delivery as it stands, and lets readers in while it runs. */
public final class DeliveryFold implements Processor<String, Delivery, Void, Void> {

    /** Store of the deliveries by webhook and time. */
    public static final String ROWS = "delivery-rows";

    /** Store of where each delivery is. */
    public static final String PLACES = "delivery-places";

    private final HeldDeliveries held;
    private final TopicSerializer<Delivery> writer;
    private @Nullable Open open;

    private record Open(int partition, DeliveryRows rows, HeldDeliveries.Held held) {}

    public DeliveryFold(HeldDeliveries held, TopicSerializer<Delivery> writer) {
        this.held = held;
        this.writer = writer;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        var rows = new DeliveryRows(context.getStateStore(ROWS), context.getStateStore(PLACES));
        int partition = context.taskId().partition();
        open = new Open(partition, rows, held.hold(partition, rows));
    }

    @Override
    public void process(Record<String, Delivery> record) {
        var here = Objects.requireNonNull(open, "init comes first");
        Delivery delivery = record.value();
        here.rows().put(delivery, writer.bytes(delivery));
        here.held().reached(delivery.id(), delivery.version());
    }

    @Override
    public void close() {
        if (open != null) {
            held.giveUp(open.partition(), open.held());
            open = null;
        }
    }
}
