package dev.parley.system;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.topic.Topics;
import dev.parley.system.deployment.Deployment;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** A producer of another system, with an API key. */
final class Producer {

    private final Deployment parley;

    Producer(Deployment parley) {
        this.parley = parley;
    }

    RunCommand createRun(String blueprint) {
        return createRunOn(PublicIds.parse(PublicIds.Kind.BLUEPRINT, blueprint).orElseThrow());
    }

    RunCommand createRunOn(UUID blueprint) {
        return new RunCommand.CreateInterviewRun(
                new BlueprintId(blueprint),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Participant.ANONYMOUS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Json.Object.EMPTY,
                Optional.empty());
    }

    CommandEnvelope<RunCommand> record(Tenant claimed, RunCommand command) {
        return record(claimed, UUID.randomUUID(), command);
    }

    /** To a run that is there. */
    CommandEnvelope<RunCommand> recordTo(UUID run, RunCommand command) {
        return record(parley.tenant(), run, command);
    }

    private static CommandEnvelope<RunCommand> record(Tenant claimed, UUID run, RunCommand command) {
        var meta = new CommandMeta(
                new CommandId(UUID.randomUUID()),
                claimed,
                run,
                Issuer.PRODUCER,
                "applicant-tracking",
                Instant.now(),
                "",
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                UUID.randomUUID().toString(),
                Optional.empty());
        return new CommandEnvelope<>(meta, command);
    }

    UUID sends(RunCommand command) {
        var record = record(parley.tenant(), command);
        writes(record);
        return record.meta().commandId().value();
    }

    void writes(CommandEnvelope<RunCommand> record) {
        writesSignedWith(parley.key().secret(), record);
    }

    void writesSignedWith(String key, CommandEnvelope<RunCommand> record) {
        byte[] value = parley.kafka().encode(Topics.RUN_REQUESTS, record);
        parley.kafka()
                .write(
                        Topics.RUN_REQUESTS.name(),
                        record.meta().aggregateId().toString(),
                        value,
                        List.of(
                                header("parley-key-id", parley.key().id()),
                                header("parley-signature", signature(key, value))));
    }

    /** HMAC-SHA256 over topic name and value, keyed by the digest of the API key: see the docs of the requests topic. */
    private static String signature(String key, byte[] value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(digest, "HmacSHA256"));
            mac.update(Topics.RUN_REQUESTS.name().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(value));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
