package dev.parley.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.port.CommandSink;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The use of an API key")
final class KeyUseTest {

    private static final ApiKeyId KEY = new ApiKeyId(new UUID(1, 1));

    private final BlockingQueue<CommandEnvelope<CatalogCommand>> told = new LinkedBlockingQueue<>();
    private volatile Instant now = Instant.parse("2026-05-04T09:30:00Z");
    private final KeyUse use = new KeyUse(new Log(), () -> now, UUID::randomUUID);

    private final class Log implements CommandSink {
        @Override
        public CompletableFuture<Void> sendRun(CommandEnvelope<RunCommand> command, Optional<String> traceparent) {
            throw new AssertionError("no run command is meant");
        }

        @Override
        public CompletableFuture<Void> sendCatalog(
                CommandEnvelope<CatalogCommand> command, Optional<String> traceparent) {
            told.add(command);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> sendWebhook(
                CommandEnvelope<WebhookCommand> command, Optional<String> traceparent) {
            throw new IllegalStateException("nothing is delivered here");
        }

        @Override
        public OptionalInt replyPartition() {
            return OptionalInt.empty();
        }
    }

    private CommandEnvelope<CatalogCommand> next() throws InterruptedException {
        return Optional.ofNullable(told.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void is_told_once_and_again_after_an_hour() throws InterruptedException {
        use.note(TestGateway.ACME, KEY);
        use.note(TestGateway.ACME, KEY);
        var first = next();
        assertThat(first.meta().aggregateId()).isEqualTo(KEY.value());
        assertThat(first.meta().tenant()).isEqualTo(TestGateway.ACME);
        assertThat(first.command()).isEqualTo(new CatalogCommand.NoteApiKeyUse());

        now = now.plus(Duration.ofMinutes(59));
        use.note(TestGateway.ACME, KEY);
        now = now.plus(Duration.ofMinutes(1));
        use.note(TestGateway.ACME, KEY);
        assertThat(next().meta().issuedAt()).isEqualTo(now);
        assertThat(told).isEmpty();
    }

    @Test
    void is_told_of_each_key() throws InterruptedException {
        var other = new ApiKeyId(new UUID(1, 2));
        use.note(TestGateway.ACME, KEY);
        use.note(TestGateway.ACME, other);

        assertThat(Set.of(next().meta().aggregateId(), next().meta().aggregateId()))
                .containsExactlyInAnyOrder(KEY.value(), other.value());
    }
}
