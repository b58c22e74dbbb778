package dev.parley.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.service.Health;
import dev.parley.kit.streams.Partitions;
import dev.parley.kit.testing.Kafka;
import dev.parley.kit.testing.Ports;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class CommandSenderTest {

    private static final URI NO_REGISTRY = URI.create("http://127.0.0.1:9/apis/registry/v3");
    private static final Topic<CommandEnvelope<CatalogCommand>> COMMANDS = Samples.commands("sender-commands");

    private static CommandSender sender(KafkaConfig config) {
        var sender = new CommandSender(
                config, SchemaRegistration.withoutRegistry(List.of(COMMANDS)), List.of(COMMANDS), "/parley/test");
        sender.start();
        return sender;
    }

    @Test
    void a_command_is_durable_where_its_aggregate_lives_and_says_what_it_is_in_its_headers() throws Exception {
        var config = TestBroker.config(3, NO_REGISTRY);
        new TopicSetup(config, Duration.ofSeconds(30)).ensure(List.of(COMMANDS));
        var id = UUID.randomUUID();
        var command = Samples.command(id);

        try (var sender = sender(config)) {
            sender.send(COMMANDS, command, Optional.empty()).get(10, TimeUnit.SECONDS);
            assertThat(sender.health().state()).isEqualTo(Health.State.UP);
        }

        assertThat(Kafka.read(COMMANDS.name(), Partitions.of(id.toString(), 3)))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.key()).isEqualTo(id.toString());
                    assertThat(header(record.headers(), "ce_specversion")).isEqualTo("1.0");
                    assertThat(header(record.headers(), "ce_id"))
                            .isEqualTo(command.meta().commandId().toString());
                    assertThat(header(record.headers(), "ce_type")).isEqualTo("dev.parley.CreateApiKey");
                    assertThat(header(record.headers(), "ce_source")).isEqualTo("/parley/test");
                    assertThat(header(record.headers(), "ce_subject")).isEqualTo(id.toString());
                    assertThat(header(record.headers(), "ce_time")).isEqualTo("2026-01-02T03:04:05Z");
                    assertThat(header(record.headers(), "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
                });
    }

    @Test
    void without_brokers_it_fails_within_seconds_says_that_another_try_may_work_and_worries_for_half_a_minute() {
        var config = new KafkaConfig(
                "127.0.0.1:" + Ports.free(), NO_REGISTRY, "sender", Path.of("target"), 3, (short) 1, true);

        var nanos = new AtomicLong();
        try (var sender = new CommandSender(
                config,
                SchemaRegistration.withoutRegistry(List.of(COMMANDS)),
                List.of(COMMANDS),
                "/parley/test",
                nanos::get)) {
            sender.start();
            var sent = sender.send(COMMANDS, Samples.command(UUID.randomUUID()), Optional.empty());

            assertThatThrownBy(() -> sent.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            CommandNotSentException.class,
                            e -> assertThat(e.worthRetrying()).isTrue());
            assertThat(sender.health().state()).isEqualTo(Health.State.DEGRADED);
            nanos.addAndGet(Duration.ofSeconds(29).toNanos());
            assertThat(sender.health().state()).isEqualTo(Health.State.DEGRADED);
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            assertThat(sender.health().state()).isEqualTo(Health.State.UP);
        }
    }

    @Test
    void a_command_that_is_too_large_is_not_worth_another_try() {
        var meta = Samples.command(UUID.randomUUID()).meta();
        var large = new CommandEnvelope<CatalogCommand>(
                meta,
                new CatalogCommand.CreateApiKey(
                        "x".repeat(Topic.MAX_VALUE_BYTES), "00", Set.of(), Optional.empty(), Optional.empty()));

        try (var sender = sender(TestBroker.config(3, NO_REGISTRY))) {
            assertThatThrownBy(
                            () -> sender.send(COMMANDS, large, Optional.empty()).get(10, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfSatisfying(
                            CommandNotSentException.class,
                            e -> assertThat(e.worthRetrying()).isFalse());
        }
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
