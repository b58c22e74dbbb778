package dev.parley.kit.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.WindowStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Deduplication")
class DeduplicationTest {

    private static final Instant T0 = Instant.parse("2026-03-01T13:00:00Z");
    private static final Tenant ACME = new Tenant(new OrganizationId(new UUID(0, 1)), Mode.LIVE);
    private static final Tenant OTHER = new Tenant(new OrganizationId(new UUID(0, 2)), Mode.LIVE);
    private static final UUID AGGREGATE = new UUID(7, 7);

    private final Outcomes outcomes =
            new Outcomes(SchemaRegistration.withoutRegistry(List.of(Topics.RUN_OUTCOMES)), Topics.RUN_OUTCOMES);
    private WindowStore<Bytes, byte[]> store;
    private Deduplication deduplication;

    @BeforeEach
    void open(@TempDir Path directory) {
        var context = new MockProcessorContext<Void, Void>(new Properties(), new TaskId(0, 0), directory.toFile());
        store = Deduplication.store("deduplication").withLoggingDisabled().build();
        store.init(context.getStateStoreContext(), store);
        deduplication = new Deduplication(store, outcomes);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void knows_nothing_of_a_new_command() {
        assertThat(deduplication.answer(command("a", ACME, AGGREGATE), T0)).isEmpty();
    }

    @Test
    void answers_a_repeated_command_with_its_outcome_and_says_so() {
        remember(command("a", ACME, AGGREGATE), 4, T0);

        assertThat(deduplication.answer(command("a", ACME, AGGREGATE), T0.plusSeconds(1)))
                .contains(new Outcome.Accepted(new CommandId(new UUID(1, 1)), AGGREGATE, 4, true, Optional.empty()));
    }

    @Test
    void remembers_for_48_hours_of_log_time_and_not_longer() {
        remember(command("a", ACME, AGGREGATE), 4, T0);

        assertThat(deduplication.answer(command("a", ACME, AGGREGATE), T0.plus(Duration.ofHours(48))))
                .isPresent();
        assertThat(deduplication.answer(
                        command("a", ACME, AGGREGATE),
                        T0.plus(Duration.ofHours(48)).plusMillis(1)))
                .isEmpty();
    }

    @Test
    void remembers_for_48_hours_however_late_in_its_day_it_is_and_whatever_came_since() {
        var last = Instant.parse("2026-03-01T00:00:00.000Z");
        remember(command("a", ACME, AGGREGATE), 4, last);
        remember(new UUID(9, 9), command("b", ACME, AGGREGATE), 5, last.plus(Duration.ofHours(48)));

        assertThat(deduplication.answer(command("a", ACME, AGGREGATE), last.plus(Duration.ofHours(48))))
                .isPresent();
    }

    @Test
    void refuses_a_command_id_that_comes_again_with_other_content() {
        remember(command("a", ACME, AGGREGATE), 4, T0);

        assertThat(deduplication.answer(command("b", ACME, AGGREGATE), T0)).containsInstanceOf(Outcome.Rejected.class);
        assertThat(deduplication
                        .answer(command("b", ACME, AGGREGATE), T0)
                        .map(outcome -> ((Outcome.Rejected) outcome).code()))
                .contains(RejectionCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void keeps_what_tenants_send_under_the_same_id_apart() {
        remember(command("a", ACME, AGGREGATE), 4, T0);
        assertThat(deduplication.answer(command("b", OTHER, AGGREGATE), T0)).isEmpty();

        remember(command("b", OTHER, AGGREGATE), 9, T0);
        assertThat(deduplication.answer(command("a", ACME, AGGREGATE), T0))
                .contains(new Outcome.Accepted(new CommandId(new UUID(1, 1)), AGGREGATE, 4, true, Optional.empty()));
        assertThat(deduplication.answer(command("b", OTHER, AGGREGATE), T0))
                .contains(new Outcome.Accepted(new CommandId(new UUID(1, 1)), AGGREGATE, 9, true, Optional.empty()));
    }

    @Test
    void refuses_a_command_id_that_was_used_for_another_aggregate() {
        remember(command("a", ACME, AGGREGATE), 4, T0);

        assertThat(deduplication.answer(command("a", ACME, new UUID(8, 8)), T0))
                .containsInstanceOf(Outcome.Rejected.class);
    }

    private void remember(CommandMeta meta, long version, Instant at) {
        var told = outcomes.encode(Outcomes.address(meta, Outcomes.accepted(meta, version, Optional.empty())));
        deduplication.remember(meta, at, Deduplication.entry(meta, at, told));
    }

    private void remember(UUID commandId, CommandMeta like, long version, Instant at) {
        remember(
                new CommandMeta(
                        new CommandId(commandId),
                        like.tenant(),
                        like.aggregateId(),
                        like.issuer(),
                        like.issuedBy(),
                        like.issuedAt(),
                        like.fingerprint(),
                        like.replyPartition(),
                        like.wantsSnapshot(),
                        like.expectedVersion(),
                        like.correlationId(),
                        like.causedBy()),
                version,
                at);
    }

    private static CommandMeta command(String fingerprint, Tenant tenant, UUID aggregate) {
        return new CommandMeta(
                new CommandId(new UUID(1, 1)),
                tenant,
                aggregate,
                Issuer.API,
                "key",
                T0,
                fingerprint,
                OptionalInt.of(3),
                false,
                OptionalLong.empty(),
                "correlation",
                Optional.empty());
    }
}
