package dev.parley.catalog;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.kit.faults.FaultPoints;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The catalog's topology without a broker: one partition, and log time as the test says. */
final class CatalogProcessorDriver implements AutoCloseable {

    static final Instant START = Instant.parse("2026-02-28T09:00:00Z");

    private static final TopicSerdes SERDES = SchemaRegistration.withoutRegistry(CatalogProcessor.TOPICS);

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> commands;
    private final TestOutputTopic<String, AddressedOutcome> outcomes;
    private final TestOutputTopic<String, EventEnvelope<CatalogEvent>> events;
    private final TestOutputTopic<String, Definition> definitions;
    private final TestOutputTopic<byte[], byte[]> deadLetters;
    private Instant now = START;

    CatalogProcessorDriver(Path stateDirectory) {
        driver = new TopologyTestDriver(topology(), settings(stateDirectory), START);
        commands = driver.createInputTopic(
                Topics.CATALOG_COMMANDS.name(), new StringSerializer(), new ByteArraySerializer());
        outcomes = output(Topics.CATALOG_OUTCOMES);
        events = output(Topics.CATALOG_EVENTS);
        definitions = output(Topics.DEFINITIONS);
        deadLetters = driver.createOutputTopic(
                Topics.CATALOG_DEAD_LETTERS.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static Topology topology() {
        return new CatalogTopology(SERDES, new StreamGuards(SERDES, 1, InstantSource.fixed(START)), FaultPoints.NONE)
                .topology();
    }

    private static Properties settings(Path stateDirectory) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, CatalogTopology.APPLICATION_ID);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return settings;
    }

    private <V> TestOutputTopic<String, V> output(Topic<V> topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), SERDES.deserializer(topic));
    }

    /** Sends a command a second after the last one, keyed by its object. */
    CatalogProcessorDriver send(CommandEnvelope<CatalogCommand> command) {
        return send(command.meta().aggregateId().toString(), command, new RecordHeaders());
    }

    CatalogProcessorDriver send(String key, CommandEnvelope<CatalogCommand> command, Headers headers) {
        return sendRaw(key, SERDES.serializer(Topics.CATALOG_COMMANDS).bytes(command), headers);
    }

    CatalogProcessorDriver sendRaw(String key, byte[] value, Headers headers) {
        now = now.plusSeconds(1);
        commands.pipeInput(new TestRecord<>(key, value, headers, now));
        return this;
    }

    CatalogProcessorDriver later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** When the last record was appended. */
    Instant now() {
        return now;
    }

    Outcome outcome() {
        return outcomes.readValue().outcome();
    }

    TestRecord<String, AddressedOutcome> outcomeRecord() {
        return outcomes.readRecord();
    }

    List<TestRecord<String, EventEnvelope<CatalogEvent>>> events() {
        return events.readRecordsToList();
    }

    List<TestRecord<String, Definition>> definitions() {
        return definitions.readRecordsToList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    boolean hasAnswered() {
        return !outcomes.isEmpty();
    }

    @Override
    public void close() {
        driver.close();
    }
}
