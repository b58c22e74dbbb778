package dev.parley.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.metadata.PartitionChangeRecord;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.record.internal.FileRecords;
import org.apache.kafka.metadata.MetadataRecordSerde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashedBrokerTest {

    private static final int NOBODY = -1;

    @Test
    void is_one_that_did_not_stop_in_order(@TempDir Path folder) {
        var logs = logs(folder);
        try (var data = DataFolder.open(folder);
                var broker = BrokerProcess.in(data, BrokerSettings.onFreePorts().forShortUse())) {
            assertThat(CrashedBroker.isIn(logs)).as("before it ever ran").isFalse();
            broker.start();
            broker.awaitReady();
            assertThat(CrashedBroker.isIn(logs)).as("while it runs").isTrue();
            broker.stop();
            assertThat(CrashedBroker.isIn(logs)).as("stopped").isFalse();
        }
    }

    @Test
    void leads_its_partitions_until_it_is_deposed(@TempDir Path folder) throws Exception {
        try (var data = DataFolder.open(folder);
                var broker = BrokerProcess.in(data, BrokerSettings.onFreePorts().forShortUse())) {
            broker.start();
            broker.awaitReady();
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("words", 1, (short) 1)))
                        .all()
                        .get();
            }
            broker.killHard();
            assertThat(changesOfLeaders(folder)).isEmpty();

            CrashedBroker.depose(folder.resolve("broker").resolve("server.properties"));

            assertThat(changesOfLeaders(folder)).containsExactly(NOBODY);
        }
    }

    private static Path logs(Path folder) {
        return folder.resolve("broker").resolve("log");
    }

    /** Whom the controller made leader of a partition after it had been made, or {@link #NOBODY}. */
    private static List<Integer> changesOfLeaders(Path folder) throws IOException {
        var leaders = new ArrayList<Integer>();
        try (var files = Files.list(logs(folder).resolve("__cluster_metadata-0"))) {
            for (var file : files.filter(log -> log.toString().endsWith(".log")).toList()) {
                leaders.addAll(changesOfLeadersIn(file));
            }
        }
        return leaders;
    }

    private static List<Integer> changesOfLeadersIn(Path file) throws IOException {
        var leaders = new ArrayList<Integer>();
        try (var records = FileRecords.open(file.toFile(), false)) {
            for (var batch : records.batches()) {
                if (batch.isControlBatch()) {
                    continue;
                }
                for (var record : batch) {
                    var value = MetadataRecordSerde.INSTANCE.read(
                            new ByteBufferAccessor(record.value()), record.valueSize());
                    if (value.message() instanceof PartitionChangeRecord change) {
                        leaders.add(change.leader());
                    }
                }
            }
        }
        return leaders;
    }
}
