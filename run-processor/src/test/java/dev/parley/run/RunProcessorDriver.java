package dev.parley.run;

import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.work.WorkItem;
import dev.parley.kit.faults.FaultPoints;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.run.commands.RunTopology;
import dev.parley.run.commands.WaitingRuns;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
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

/** The topology of the commands without a broker: log time as the test says. */
final class RunProcessorDriver implements AutoCloseable {

    static final Instant START = Instant.parse("2026-02-28T09:00:00Z");
    static final TopicSerdes SERDES = SchemaRegistration.withoutRegistry(RunProcessor.TOPICS);

    private final WaitingRuns waiting = new WaitingRuns(() -> now());
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> commands;
    private final TestInputTopic<String, byte[]> definitions;
    private final TestOutputTopic<String, AddressedOutcome> outcomes;
    private final TestOutputTopic<String, EventEnvelope<RunEvent>> events;
    private final TestOutputTopic<String, WorkItem> work;
    private final TestOutputTopic<byte[], byte[]> deadLetters;
    private Instant now = START;

    RunProcessorDriver(Path stateDirectory) {
        this(stateDirectory, 1);
    }

    /** @param partitions that keys are spread over; this driver is the task of the first */
    RunProcessorDriver(Path stateDirectory, int partitions) {
        driver = new TopologyTestDriver(topology(partitions, waiting), settings(stateDirectory), START);
        commands = driver.createInputTopic(
                Topics.RUN_COMMANDS.name(), new ByteArraySerializer(), new ByteArraySerializer());
        definitions =
                driver.createInputTopic(Topics.DEFINITIONS.name(), new StringSerializer(), new ByteArraySerializer());
        outcomes = output(Topics.RUN_OUTCOMES);
        events = output(Topics.RUN_EVENTS);
        work = output(Topics.RUN_WORK);
        deadLetters = driver.createOutputTopic(
                Topics.RUN_DEAD_LETTERS.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static Topology topology() {
        return topology(1, new WaitingRuns(InstantSource.fixed(START)));
    }

    private static Topology topology(int partitions, WaitingRuns waiting) {
        var guards = new StreamGuards(SERDES, partitions, InstantSource.fixed(START));
        return new RunTopology(SERDES, guards, FaultPoints.NONE, waiting).topology();
    }

    static Properties settings(Path stateDirectory) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return settings;
    }

    private <V> TestOutputTopic<String, V> output(Topic<V> topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), SERDES.deserializer(topic));
    }

    /** Both definitions that runs pin arrive. */
    RunProcessorDriver published() {
        return arrived(Definitions.AGENT).arrived(Definitions.BLUEPRINT);
    }

    RunProcessorDriver arrived(Definition definition) {
        return arrivedRaw(
                definition.key(), SERDES.serializer(Topics.DEFINITIONS).bytes(definition));
    }

    RunProcessorDriver arrivedRaw(String key, byte[] definition) {
        definitions.pipeInput(key, definition);
        return this;
    }

    /** Sends a command to its run, now. */
    RunProcessorDriver send(CommandEnvelope<RunCommand> command) {
        return sendRaw(command.meta().aggregateId().toString(), bytes(command));
    }

    static byte[] bytes(CommandEnvelope<RunCommand> command) {
        return SERDES.serializer(Topics.RUN_COMMANDS).bytes(command);
    }

    RunProcessorDriver sendRaw(String key, byte[] value) {
        var headers = new RecordHeaders();
        headers.add("traceparent", TRACE.getBytes(StandardCharsets.UTF_8));
        commands.pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, headers, now));
        return this;
    }

    static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    RunProcessorDriver later(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
        return this;
    }

    Instant now() {
        return now;
    }

    Outcome outcome() {
        return outcomes.readValue().outcome();
    }

    List<TestRecord<String, AddressedOutcome>> outcomes() {
        return outcomes.readRecordsToList();
    }

    List<TestRecord<String, EventEnvelope<RunEvent>>> events() {
        return events.readRecordsToList();
    }

    List<TestRecord<String, WorkItem>> work() {
        return work.readRecordsToList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    boolean hasAnswered() {
        return !outcomes.isEmpty();
    }

    WaitingRuns waiting() {
        return waiting;
    }

    @Override
    public void close() {
        driver.close();
    }
}
