package dev.parley.gateway.intake;

import dev.parley.gateway.port.CommandSink;
import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.OffsetReset;
import io.micronaut.configuration.kafka.annotation.OffsetStrategy;
import io.micronaut.configuration.kafka.annotation.Topic;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes requests from their topic. At least once: a batch is committed when every record of it has become a command, an outcome or a
 * dead letter; the processor drops the repetitions by command id. While something is away the batch waits, so order is kept.
 */
@Requires(beans = IntakeDoor.class)
@KafkaListener(
        groupId = "parley-intake",
        batch = true,
        offsetReset = OffsetReset.EARLIEST,
        offsetStrategy = OffsetStrategy.DISABLED,
        properties = {
            @Property(name = "key.deserializer", value = "org.apache.kafka.common.serialization.ByteArrayDeserializer"),
            @Property(
                    name = "value.deserializer",
                    value = "org.apache.kafka.common.serialization.ByteArrayDeserializer"),
            @Property(name = "isolation.level", value = "read_committed"),
            @Property(name = "group.instance.id", value = "${parley.intake.instance-id}"),
            @Property(name = "session.timeout.ms", value = "6000"),
            @Property(name = "max.poll.records", value = "200")
        })
final class RunRequestsListener {

    private static final Logger LOG = LoggerFactory.getLogger(RunRequestsListener.class);
    private static final int PAUSE_SECONDS = 1;

    private final Intake intake;
    private final CommandSink commands;
    private final Refusals refusals;
    private final CountDownLatch stopping = new CountDownLatch(1);

    RunRequestsListener(Intake intake, CommandSink commands, Refusals refusals) {
        this.intake = intake;
        this.commands = commands;
        this.refusals = refusals;
    }

    @Topic("parley.run.requests.v1")
    void receive(List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> consumer) {
        int next = 0;
        while (next < records.size() && !isStopping()) {
            next += handOn(records.subList(next, records.size()));
            if (next < records.size()) {
                pause();
            }
        }
        if (next == records.size()) {
            consumer.commitSync();
        }
    }

    /** Hands on records until one cannot be judged or delivered now; how many were. */
    private int handOn(List<ConsumerRecord<byte[], byte[]>> records) {
        var underWay = new ArrayList<CompletableFuture<Void>>();
        for (var record : records) {
            var request = request(record);
            switch (intake.judge(request)) {
                case Verdict.Forward(var command) -> underWay.add(commands.sendRun(command, request.traceparent()));
                case Verdict.Refuse(var outcome) -> underWay.add(refusals.tell(outcome, request.traceparent()));
                case Verdict.Unreadable(var reason) -> underWay.add(refusals.deadLetter(record, reason));
                case Verdict.NotNow(var reason) -> {
                    LOG.warn("The requests wait: {}", reason);
                    return delivered(underWay);
                }
            }
        }
        return delivered(underWay);
    }

    /** How many of the first are safe; those after a failure are sent again, which is harmless. */
    private static int delivered(List<CompletableFuture<Void>> sent) {
        int count = 0;
        for (var one : sent) {
            try {
                one.join();
                count++;
            } catch (CompletionException | KafkaException failure) {
                LOG.warn("The requests wait: the log does not take them", failure);
                return count;
            }
        }
        return count;
    }

    private static Request request(ConsumerRecord<byte[], byte[]> record) {
        var headers = record.headers();
        var value = record.value() == null ? new byte[0] : record.value();
        return new Request(
                value,
                text(headers, ProducerSignature.KEY_HEADER),
                text(headers, ProducerSignature.SIGNATURE_HEADER),
                text(headers, "traceparent"));
    }

    private static Optional<String> text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause() {
        try {
            stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }
}
