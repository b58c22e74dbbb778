import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads Parley's tables from the beginning to where they end now and prints a JSON line per row: {@code {"table", "key", "row"}}.
 * Needs nothing of Parley: the Kafka client, Apicurio's Avro serde, and where the brokers and the registry are.
 *
 * <pre>java -cp &lt;jars&gt; TableReader.java localhost:9092 http://localhost:8081/apis/registry/v3</pre>
 */
public final class TableReader {

    private static final List<String> TABLES = List.of(
            "parley.tables.runs.v1",
            "parley.tables.transcript-entries.v1",
            "parley.tables.responses.v1",
            "parley.tables.analyses.v1");

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: TableReader <bootstrap servers> <registry URL>");
            System.exit(2);
        }
        Map<String, Map<String, GenericRecord>> tables = read(arguments[0], arguments[1]);
        tables.forEach((table, rows) -> rows.forEach((key, row) ->
                System.out.printf("{\"table\": \"%s\", \"key\": \"%s\", \"row\": %s}%n", table, escaped(key), row)));
    }

    private static Map<String, Map<String, GenericRecord>> read(String bootstrapServers, String registry) {
        var tables = new TreeMap<String, Map<String, GenericRecord>>();
        try (var consumer = new KafkaConsumer<String, GenericRecord>(settings(bootstrapServers, registry))) {
            List<TopicPartition> partitions = TABLES.stream()
                    .flatMap(table -> consumer.partitionsFor(table).stream())
                    .map(TableReader::partition)
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    Map<String, GenericRecord> rows = tables.computeIfAbsent(record.topic(), name -> new TreeMap<>());
                    // The newest record of a key is its row. None: the row is gone, because the run was erased.
                    if (record.value() == null) {
                        rows.remove(record.key());
                    } else {
                        rows.put(record.key(), record.value());
                    }
                });
            }
        }
        return tables;
    }

    private static Map<String, Object> settings(String bootstrapServers, String registry) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", bootstrapServers);
        // Rows are written in transactions: do not read what may be taken back.
        settings.put("isolation.level", "read_committed");
        settings.put("key.deserializer", StringDeserializer.class);
        settings.put("value.deserializer", AvroKafkaDeserializer.class);
        settings.put("apicurio.registry.url", registry);
        return settings;
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    /** A node id in a key may hold any character. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '\\' || c < ' ' ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
