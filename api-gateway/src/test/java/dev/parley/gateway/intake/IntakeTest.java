package dev.parley.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunPins;
import dev.parley.gateway.FakePipeline;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.KeyUse;
import dev.parley.gateway.catalog.DefinedVersions;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.catalog.NewestDefinitions;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topics;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A producer's request")
final class IntakeTest {

    private static final String TOPIC = Topics.RUN_REQUESTS.name();
    private static final TopicSerdes SERDES = SchemaRegistration.withoutRegistry(List.of(Topics.RUN_REQUESTS));

    private final FakePipeline pipeline = new FakePipeline();
    private final ApiKey key = TestGateway.key(TestGateway.KEY, TestGateway.ACME, Set.of(Scope.RUNS_WRITE), false);
    private final Intake intake = new Intake(
            TOPIC,
            SERDES.deserializer(Topics.RUN_REQUESTS)::value,
            pipeline,
            new ApiKeys(pipeline, InstantSource.system()),
            new KeyUse(pipeline, InstantSource.system(), UUID::randomUUID),
            new Admission(
                    new PinResolver(new NewestDefinitions(pipeline, new DefinedVersions()), pipeline, pipeline.runs()),
                    InstalledModels.BUILT_IN));

    IntakeTest() {
        pipeline.know(key);
    }

    private static CommandEnvelope<RunCommand> envelope(
            Tenant tenant, Issuer issuer, UUID commandId, RunCommand command) {
        var meta = new CommandMeta(
                new CommandId(commandId),
                tenant,
                UUID.randomUUID(),
                issuer,
                "claimed",
                Instant.EPOCH,
                "claimed",
                OptionalInt.of(3),
                true,
                OptionalLong.empty(),
                "correlation",
                Optional.empty());
        return new CommandEnvelope<>(meta, command);
    }

    private static CommandEnvelope<RunCommand> good(RunCommand command) {
        return envelope(TestGateway.ACME, Issuer.PRODUCER, UUID.randomUUID(), command);
    }

    private Verdict judgeSigned(CommandEnvelope<RunCommand> envelope) {
        var value = SERDES.serializer(Topics.RUN_REQUESTS).bytes(envelope);
        return judge(value, key, ProducerSignature.of(key.digest(), TOPIC, value));
    }

    private Verdict judge(byte[] value, ApiKey signer, String signature) {
        var id = PublicIds.format(Kind.API_KEY, signer.id().value());
        return intake.judge(new Request(value, Optional.of(id), Optional.of(signature), Optional.empty()));
    }

    private static void assertRefused(Verdict verdict, RejectionCode code) {
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Refuse.class, refuse -> {
            assertThat(refuse.outcome().replyPartition()).isEmpty();
            assertThat(refuse.outcome().outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.code()).isEqualTo(code));
        });
    }

    @Test
    void becomes_a_command_whose_authority_is_set_here() {
        var asked = good(new RunCommand.EndInterviewRun());

        assertThat(judgeSigned(asked)).isInstanceOfSatisfying(Verdict.Forward.class, forward -> {
            var meta = forward.command().meta();
            assertThat(meta.commandId()).isEqualTo(asked.meta().commandId());
            assertThat(meta.aggregateId()).isEqualTo(asked.meta().aggregateId());
            assertThat(meta.tenant()).isEqualTo(TestGateway.ACME);
            assertThat(meta.issuedBy()).startsWith("key_");
            assertThat(meta.fingerprint()).matches("[0-9a-f]{64}");
            assertThat(meta.replyPartition()).isEmpty();
            assertThat(meta.wantsSnapshot()).isFalse();
        });
    }

    @Test
    void without_a_signature_of_a_valid_key_is_refused() {
        var value = SERDES.serializer(Topics.RUN_REQUESTS).bytes(good(new RunCommand.EndInterviewRun()));
        var other = TestGateway.key(TestGateway.OTHER_KEY, TestGateway.OTHER, Set.of(Scope.ADMIN), false);
        var revoked = TestGateway.key(TestGateway.REVOKED_KEY, TestGateway.ACME, Set.of(Scope.ADMIN), true);
        pipeline.know(revoked);

        assertRefused(judge(value, key, "bm8="), RejectionCode.UNAUTHORIZED);
        assertRefused(
                judge(value, key, ProducerSignature.of(other.digest(), TOPIC, value)), RejectionCode.UNAUTHORIZED);
        assertRefused(
                judge(value, other, ProducerSignature.of(other.digest(), TOPIC, value)), RejectionCode.UNAUTHORIZED);
        assertRefused(
                judge(value, revoked, ProducerSignature.of(revoked.digest(), TOPIC, value)),
                RejectionCode.UNAUTHORIZED);
        assertRefused(
                judge(value, key, ProducerSignature.of(key.digest(), "another.topic", value)),
                RejectionCode.UNAUTHORIZED);
        assertRefused(
                intake.judge(new Request(value, Optional.empty(), Optional.empty(), Optional.empty())),
                RejectionCode.UNAUTHORIZED);
    }

    @Test
    void that_claims_what_the_key_is_not_is_refused() {
        var end = new RunCommand.EndInterviewRun();
        assertRefused(
                judgeSigned(envelope(TestGateway.OTHER, Issuer.PRODUCER, UUID.randomUUID(), end)),
                RejectionCode.FORBIDDEN);
        assertRefused(
                judgeSigned(envelope(TestGateway.ACME_TEST, Issuer.PRODUCER, UUID.randomUUID(), end)),
                RejectionCode.FORBIDDEN);
        assertRefused(
                judgeSigned(envelope(TestGateway.ACME, Issuer.WORKER, UUID.randomUUID(), end)),
                RejectionCode.FORBIDDEN);
        assertRefused(
                judgeSigned(envelope(TestGateway.ACME, Issuer.PRODUCER, UUID.nameUUIDFromBytes(new byte[] {1}), end)),
                RejectionCode.INVALID_REQUEST);
    }

    @Test
    void for_what_only_workers_and_timers_do_is_refused() {
        assertRefused(judgeSigned(good(new RunCommand.CheckDeadlines())), RejectionCode.FORBIDDEN);
        assertRefused(
                judgeSigned(good(new RunCommand.RecordResponses(List.of(), 1, "evil/1"))), RejectionCode.FORBIDDEN);
    }

    @Test
    void for_a_run_of_an_unknown_blueprint_is_refused() {
        assertRefused(judgeSigned(good(create(Optional.empty()))), RejectionCode.NOT_FOUND);
    }

    @Test
    void for_a_run_of_an_archived_blueprint_is_refused() {
        var id = new BlueprintId(UUID.randomUUID());
        pipeline.know(archived(id));
        assertRefused(judgeSigned(good(create(id, Optional.empty()))), RejectionCode.ARCHIVED);
    }

    private static Blueprint archived(BlueprintId id) {
        var settings = new BlueprintSpec.Settings(
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
        var spec = new BlueprintSpec(
                new AgentId(UUID.randomUUID()),
                "Onboarding",
                Optional.empty(),
                Graph.EMPTY,
                settings,
                BlueprintSpec.Pipeline.ALL,
                Json.Object.EMPTY);
        return new Blueprint(
                id,
                TestGateway.ACME,
                3,
                1,
                Blueprint.Status.ARCHIVED,
                spec,
                OptionalLong.of(1),
                Optional.of(Instant.EPOCH),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void that_brings_its_own_pins_is_refused() {
        var pins = new RunPins(
                new BlueprintId(UUID.randomUUID()),
                1,
                new AgentId(UUID.randomUUID()),
                1,
                Optional.empty(),
                Optional.empty());
        assertRefused(judgeSigned(good(create(Optional.of(pins)))), RejectionCode.INVALID_REQUEST);
    }

    @Test
    void that_is_no_command_is_unreadable() {
        assertThat(judge(new byte[] {1, 2, 3}, key, "x")).isInstanceOf(Verdict.Unreadable.class);
        assertThat(judge(new byte[0], key, "x")).isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void has_the_fingerprint_of_its_content() {
        var message = message("hello");
        assertThat(Fingerprints.of(message("hello"))).isEqualTo(Fingerprints.of(message));
        assertThat(Fingerprints.of(message("bye"))).isNotEqualTo(Fingerprints.of(message));
        assertThat(Fingerprints.of(new RunCommand.EndInterviewRun()))
                .isNotEqualTo(Fingerprints.of(new RunCommand.JoinInterviewRun()));
    }

    private static RunCommand.Public message(String words) {
        return new RunCommand.RecordMessage(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty());
    }

    private static RunCommand create(Optional<RunPins> pins) {
        return create(new BlueprintId(UUID.randomUUID()), pins);
    }

    private static RunCommand create(BlueprintId blueprint, Optional<RunPins> pins) {
        return new RunCommand.CreateInterviewRun(
                blueprint,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Participant.ANONYMOUS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Json.Object.EMPTY,
                pins);
    }
}
