package dev.parley.benchmarks.bare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the bare loop, with as many partitions as the embedded Parley's. */
final class BareTopics {

    static final String COMMANDS = "bare.commands";
    static final String OUTCOMES = "bare.outcomes";
    static final int PARTITIONS = 4;

    private BareTopics() {}

    static void create(String bootstrapServers) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(
                            new NewTopic(COMMANDS, PARTITIONS, (short) 1),
                            new NewTopic(OUTCOMES, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }
}
