package dev.parley.kit.command;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.serde.UnwritableValueException;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends commands, each at once and durably. Thread-safe after {@link #start}. */
public final class CommandSender implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(CommandSender.class);

    /** Longest a caller's thread is held: only before the first contact, or when the send buffer is full. */
    private static final Duration MAX_BLOCK = Duration.ofMillis(1000);

    private static final Duration REQUEST_TIMEOUT = Duration.ofMillis(2000);

    /** After it the sender is told that nobody acknowledged. */
    private static final Duration DELIVERY_TIMEOUT = Duration.ofMillis(4000);

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    /** A command that was not acknowledged worries nobody for longer: there may be no other for hours that shows that all is well. */
    private static final Duration WORRY = Duration.ofSeconds(30);

    private final KafkaConfig config;
    private final TopicSerdes serdes;
    private final LongSupplier nanoClock;
    private final List<? extends Topic<?>> topics;
    private final CloudEvents headers;
    private final Map<String, TopicSerializer<?>> serializers = new ConcurrentHashMap<>();
    private Optional<KafkaProducer<String, byte[]>> producer = Optional.empty();
    private volatile Optional<Failure> lastFailure = Optional.empty();

    private record Failure(String reason, long atNanos) {}

    /**
     * @param topics it will send to, for looking them up ahead of the first command
     * @param source see {@link CloudEvents}
     */
    public CommandSender(KafkaConfig config, TopicSerdes serdes, List<? extends Topic<?>> topics, String source) {
        this(config, serdes, topics, source, System::nanoTime);
    }

    /** @param nanoClock see {@link System#nanoTime} */
    CommandSender(
            KafkaConfig config,
            TopicSerdes serdes,
            List<? extends Topic<?>> topics,
            String source,
            LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.config = config;
        this.serdes = serdes;
        this.topics = List.copyOf(topics);
        this.headers = new CloudEvents(source);
    }

    @Override
    public String name() {
        return "command-sender";
    }

    @Override
    public void start() {
        var made = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        producer = Optional.of(made);
        try {
            topics.forEach(topic -> made.partitionsFor(topic.name()));
        } catch (KafkaException e) {
            LOG.warn("The brokers at {} do not answer yet", config.bootstrapServers());
            lastFailure = Optional.of(failure(e));
        }
    }

    private Map<String, Object> settings() {
        return config.connecting(Map.ofEntries(
                Map.entry(ProducerConfig.CLIENT_ID_CONFIG, config.instanceId() + "-commands"),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * Topic.MAX_VALUE_BYTES),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK.toMillis()),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) REQUEST_TIMEOUT.toMillis()),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY_TIMEOUT.toMillis()),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L)));
    }

    /**
     * Sends the command to the partition of its aggregate. The future completes when it is durable, on a thread that must not be blocked,
     * or with a {@link CommandNotSentException}; never later than a few seconds.
     *
     * @param traceparent the trace of the request behind it
     */
    public <C> CompletableFuture<Void> send(
            Topic<CommandEnvelope<C>> topic, CommandEnvelope<C> command, Optional<String> traceparent) {
        var sent = new CompletableFuture<Void>();
        try {
            var record = new ProducerRecord<>(
                    topic.name(),
                    null,
                    command.meta().aggregateId().toString(),
                    serializer(topic).bytes(command),
                    headers.command(command, traceparent));
            started().send(record, (_, failure) -> settle(sent, Optional.ofNullable(failure)));
        } catch (UnwritableValueException e) {
            sent.completeExceptionally(new CommandNotSentException(String.valueOf(e.getMessage()), e, false));
        } catch (KafkaException e) {
            settle(sent, Optional.of(e));
        }
        return sent;
    }

    private void settle(CompletableFuture<Void> sent, Optional<Exception> failure) {
        lastFailure = failure.map(this::failure);
        failure.ifPresentOrElse(
                e -> sent.completeExceptionally(new CommandNotSentException(
                        "the brokers did not acknowledge the command: " + e.getMessage(),
                        e,
                        e instanceof RetriableException)),
                () -> sent.complete(null));
    }

    private Failure failure(Exception e) {
        return new Failure(String.valueOf(e.getMessage()), nanoClock.getAsLong());
    }

    private boolean isRecent(Failure failure) {
        return nanoClock.getAsLong() - failure.atNanos < WORRY.toNanos();
    }

    /** There is one serializer for each topic; the map only forgets its type. */
    @SuppressWarnings("unchecked")
    private <V> TopicSerializer<V> serializer(Topic<V> topic) {
        return (TopicSerializer<V>) serializers.computeIfAbsent(topic.name(), _ -> serdes.serializer(topic));
    }

    private KafkaProducer<String, byte[]> started() {
        return producer.orElseThrow(() -> new IllegalStateException("start the sender first"));
    }

    @Override
    public Health health() {
        if (producer.isEmpty()) {
            return Health.of("producer", Health.State.NOT_READY, "not started");
        }
        return lastFailure
                .filter(this::isRecent)
                .map(failure -> Health.of(
                        "producer", Health.State.DEGRADED, "the last command was not acknowledged: " + failure.reason))
                .orElseGet(() -> Health.of("producer", Health.State.UP, "sending"));
    }

    @Override
    public void close() {
        producer.ifPresent(open -> open.close(CLOSE_TIMEOUT));
    }
}
