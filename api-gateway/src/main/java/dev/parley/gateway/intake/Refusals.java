package dev.parley.gateway.intake;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import dev.parley.gateway.problem.Problem;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.streams.DeadLetter;
import dev.parley.kit.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** The verdict on a command that broke a rule of the door. */
    static Verdict of(CommandMeta meta, RejectionCode code, String detail) {
        return of(meta, code, detail, List.of());
    }

    /** The verdict on a command that the door found a problem with. */
    static Verdict of(CommandMeta meta, Problem problem) {
        var findings = problem.errors().stream()
                .map(error -> Finding.error(error.code(), error.path(), error.message()))
                .toList();
        var code = switch (problem.code()) {
            case NOT_FOUND -> RejectionCode.NOT_FOUND;
            case NOT_PUBLISHED -> RejectionCode.NOT_PUBLISHED;
            case CONFLICT -> RejectionCode.CONFLICT;
            case ARCHIVED -> RejectionCode.ARCHIVED;
            default -> RejectionCode.INVALID_REQUEST;
        };
        return of(meta, code, problem.detail(), findings);
    }

    private static Verdict of(CommandMeta meta, RejectionCode code, String detail, List<Finding> findings) {
        var rejected = new Outcome.Rejected(meta.commandId(), meta.aggregateId(), false, code, detail, findings);
        return new Verdict.Refuse(
                new AddressedOutcome(rejected, meta.tenant(), OptionalInt.empty(), meta.correlationId()));
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
