package dev.parley.benchmarks.stored;

import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.contender.RunRequests;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Finished runs in a hurry: one run is made over HTTP, and its commands, as the gateway wrote them, are written again under the ids of
 * other runs. From there on all is as ever: every copy is decided, stored, folded and shown by Parley itself.
 */
public final class RunCopies {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int QUESTIONS = 10;

    private final ParleyContender parley;
    private final String bootstrapServers;
    private final TopicSerdes serdes;
    private final List<CommandEnvelope<RunCommand>> original;

    private RunCopies(
            ParleyContender parley,
            String bootstrapServers,
            TopicSerdes serdes,
            List<CommandEnvelope<RunCommand>> original) {
        this.parley = parley;
        this.bootstrapServers = bootstrapServers;
        this.serdes = serdes;
        this.original = original;
    }

    /** Makes the run that is copied. */
    public static RunCopies in(ParleyContender parley) throws IOException, InterruptedException {
        var addresses = parley.process().addresses();
        var config = new KafkaConfig(
                addresses.bootstrapServers(),
                addresses.registryUrl(),
                "copies",
                parley.process().scratch(),
                1,
                (short) 1,
                false);
        var serdes = new SchemaRegistration(config, PATIENCE).registerAll(List.of(Topics.RUN_COMMANDS));
        try (var client = parley.connect()) {
            String run = client.create();
            for (int i = 0; i < QUESTIONS; i++) {
                client.answer(run);
            }
            var original = commandsOf(uuid(run), addresses.bootstrapServers(), serdes);
            return new RunCopies(parley, addresses.bootstrapServers(), serdes, original);
        }
    }

    private static UUID uuid(String run) throws IOException {
        return PublicIds.parse(PublicIds.Kind.RUN, run).orElseThrow(() -> new IOException(run + " is no run's id"));
    }

    private static List<CommandEnvelope<RunCommand>> commandsOf(UUID run, String bootstrapServers, TopicSerdes serdes)
            throws IOException {
        var deserializer = serdes.deserializer(Topics.RUN_COMMANDS);
        var commands = new ArrayList<CommandEnvelope<RunCommand>>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            String topic = Topics.RUN_COMMANDS.name();
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (commands.size() <= QUESTIONS && System.nanoTime() < deadline) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (run.toString().equals(record.key())) {
                        var command = deserializer.value(record.value());
                        // Timers and workers send theirs to the copies by themselves.
                        if (command.command() instanceof RunCommand.Public) {
                            commands.add(command);
                        }
                    }
                }
            }
        }
        if (commands.size() != QUESTIONS + 1) {
            throw new IOException("a run of ten answers has " + commands.size() + " commands");
        }
        return commands;
    }

    /** Writes so many copies, numbered from 0, and returns when Parley has nothing left to do for them. */
    public void write(int copies) throws IOException, InterruptedException {
        var failure = new AtomicReference<Exception>();
        var serializer = serdes.serializer(Topics.RUN_COMMANDS);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "linger.ms",
                        20,
                        "batch.size",
                        256 << 10,
                        "compression.type",
                        "lz4"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < copies && failure.get() == null; i++) {
                UUID run = id(i);
                for (int step = 0; step < original.size(); step++) {
                    byte[] bytes = serializer.bytes(copy(original.get(step), run, step));
                    producer.send(new ProducerRecord<>(Topics.RUN_COMMANDS.name(), run.toString(), bytes), (_, e) -> {
                        if (e != null) {
                            failure.set(e);
                        }
                    });
                }
            }
        }
        if (failure.get() != null) {
            throw new IOException("the copies cannot be written", failure.get());
        }
        try (var backlog = new Backlog(bootstrapServers)) {
            backlog.awaitNone(_ -> {});
        }
        check(copies);
    }

    private static CommandEnvelope<RunCommand> copy(CommandEnvelope<RunCommand> command, UUID run, int step) {
        var meta = command.meta();
        return new CommandEnvelope<>(
                new CommandMeta(
                        new CommandId(named(run + " " + step)),
                        meta.tenant(),
                        run,
                        meta.issuer(),
                        meta.issuedBy(),
                        meta.issuedAt(),
                        meta.fingerprint(),
                        OptionalInt.empty(),
                        false,
                        meta.expectedVersion(),
                        meta.correlationId(),
                        meta.causedBy(),
                        meta.linkGeneration()),
                command.command());
    }

    /** Not only written: there. */
    private void check(int copies) throws IOException {
        try (var http = parley.http()) {
            for (int i : IntStream.of(0, copies / 2, copies - 1).toArray()) {
                if (!RunRequests.completed(http.getUntilServed(path(i)))) {
                    throw new IOException("copy " + i + " is not completed");
                }
            }
        }
    }

    /** Where the copy is, in the API. */
    public static String path(int copy) {
        return RunRequests.run(PublicIds.format(PublicIds.Kind.RUN, id(copy)));
    }

    private static UUID id(int copy) {
        return named("copy " + copy);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
