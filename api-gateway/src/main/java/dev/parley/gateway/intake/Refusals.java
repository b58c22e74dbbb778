package dev.parley.gateway.intake;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.streams.DeadLetter;
import dev.parley.kit.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.processor.api.Record;

/** Where requests go that do not become commands: an outcome for the sender, or the dead letters. Thread-safe. */
final class Refusals {

    private final Producer<byte[], byte[]> producer;
    private final TopicSerializer<AddressedOutcome> outcomes;
    private final CloudEvents headers;
    private final InstantSource clock;

    Refusals(
            Producer<byte[], byte[]> producer,
            TopicSerializer<AddressedOutcome> outcomes,
            CloudEvents headers,
            InstantSource clock) {
        this.producer = producer;
        this.outcomes = outcomes;
        this.headers = headers;
        this.clock = clock;
    }

    /** Tells the sender, under its command id. */
    CompletableFuture<Void> tell(AddressedOutcome outcome, Optional<String> traceparent) {
        var key = outcome.outcome().commandId().toString().getBytes(StandardCharsets.UTF_8);
        return send(new ProducerRecord<>(
                Topics.RUN_OUTCOMES.name(),
                null,
                key,
                outcomes.bytes(outcome),
                headers.outcome(outcome, clock.instant(), traceparent)));
    }

    /** Keeps what is no command. */
    CompletableFuture<Void> deadLetter(ConsumerRecord<byte[], byte[]> from, String reason) {
        var letter = DeadLetter.of(
                new Record<>(from.key(), from.value(), Math.max(0, from.timestamp()), from.headers()),
                from.topic(),
                from.partition(),
                from.offset(),
                reason);
        return send(new ProducerRecord<>(
                Topics.RUN_DEAD_LETTERS.name(),
                null,
                letter.timestamp(),
                letter.key(),
                letter.value(),
                letter.headers()));
    }

    private CompletableFuture<Void> send(ProducerRecord<byte[], byte[]> record) {
        var sent = new CompletableFuture<Void>();
        producer.send(record, (_, failure) -> {
            if (failure == null) {
                sent.complete(null);
            } else {
                sent.completeExceptionally(failure);
            }
        });
        return sent;
    }
}
