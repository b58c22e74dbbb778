package dev.parley.kit.query;

import dev.parley.domain.query.DeliveryQueries;
import dev.parley.kit.config.InternalSecret;
import java.time.InstantSource;
import java.util.List;

/**
 * Queries answered by projections elsewhere, over HTTP. Finds the instance that holds what is asked for and follows when it
 * moves; whoever does not answer within a second beyond the reader's patience is unreachable. Blocking; call from virtual
 * threads. Thread-safe.
 */
public final class RemoteQueries extends RecordQueries implements AutoCloseable {

    private final InstanceClient client;
    private final Instances instances;
    private final DeliveryQueries deliveries;

    private RemoteQueries(InstanceClient client, Instances instances, Decoding decoding, InstantSource clock) {
        super(new HttpRecords(instances), decoding, clock);
        this.client = client;
        this.instances = instances;
        this.deliveries = new DeliveryAnswers(new HttpDeliveries(instances), decoding.delivery());
    }

    /**
     * Queries to these instances and to those they know of. Asks nobody before the first query.
     *
     * @param addresses {@code host:port} of at least one instance's internal endpoint
     * @param secret what all instances share
     * @param partitions of every topic
     * @param clock up to when the time of an open session counts
     * @param copies whether a copy will do where the view itself does not answer
     */
    public static RemoteQueries to(
            List<String> addresses,
            InternalSecret secret,
            int partitions,
            Decoding decoding,
            InstantSource clock,
            Copies copies) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("at least one instance's host:port is needed");
        }
        var client = new InstanceClient(secret);
        return new RemoteQueries(client, new Instances(client, addresses, partitions, copies), decoding, clock);
    }

    /** Queries on deliveries to webhooks. */
    public DeliveryQueries deliveries() {
        return deliveries;
    }

    /** Whether any instance answers that knows who answers for what. */
    public boolean anybodyAnswers() {
        return instances.anybodyAnswers();
    }

    /** Ends all connections. */
    @Override
    public void close() {
        client.close();
    }
}
