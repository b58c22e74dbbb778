package dev.parley.projections.http;

import dev.parley.kit.query.Routes;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.topic.Topics;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.state.HostInfo;

/** Reads the routes out of what Streams knows of the application's instances. */
public final class StreamsRoutes {

    private static final Map<String, Kind> KINDS = Map.of(
            Topics.RUN_EVENTS.name(), Kind.RUN,
            Topics.CATALOG_EVENTS.name(), Kind.CATALOG,
            Topics.WEBHOOK_DELIVERIES.name(), Kind.DELIVERY);

    private StreamsRoutes() {}

    /** The routes as this instance knows them; none before it runs. */
    public static Routes of(Optional<KafkaStreams> streams) {
        return streams.filter(running -> running.state().isRunningOrRebalancing())
                .map(running -> of(running.metadataForAllStreamsClients()))
                .orElse(Routes.NONE);
    }

    static Routes of(Collection<StreamsMetadata> instances) {
        var owners = new HashMap<Routes.Route, String>();
        for (StreamsMetadata instance : instances) {
            HostInfo host = instance.hostInfo();
            if (!host.equals(HostInfo.unavailable())) {
                instance.topicPartitions()
                        .forEach(partition -> kind(partition)
                                .ifPresent(kind -> owners.put(
                                        new Routes.Route(kind, partition.partition()),
                                        host.host() + ":" + host.port())));
            }
        }
        return new Routes(owners);
    }

    private static Optional<Kind> kind(TopicPartition partition) {
        return Optional.ofNullable(KINDS.get(partition.topic()));
    }
}
