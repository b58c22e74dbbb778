package dev.parley.gateway.intake;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.RunCommand;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.KeyUse;
import dev.parley.gateway.port.Definitions;
import dev.parley.kit.serde.SchemaUnavailableException;
import dev.parley.kit.serde.UndecodableRecordException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges requests of producers: who sent it is what the signature says, never what the record claims. What the key's holder may do
 * is {@link Admission}'s to say. Blocking; thread-safe.
 */
final class Intake {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Name-based ids are Parley's own: a producer that could send one could answer for somebody else's request. */
    private static final int NAME_BASED = 3;

    private final String topic;
    private final Function<byte[], CommandEnvelope<RunCommand>> decode;
    private final Definitions definitions;
    private final ApiKeys keys;
    private final KeyUse use;
    private final Admission admission;

    Intake(
            String topic,
            Function<byte[], CommandEnvelope<RunCommand>> decode,
            Definitions definitions,
            ApiKeys keys,
            KeyUse use,
            Admission admission) {
        this.topic = topic;
        this.decode = decode;
        this.definitions = definitions;
        this.keys = keys;
        this.use = use;
        this.admission = admission;
    }

    Verdict judge(Request request) {
        try {
            return judge(request, decode.apply(request.value()));
        } catch (UndecodableRecordException undecodable) {
            return new Verdict.Unreadable("not a command: " + undecodable.getMessage());
        } catch (SchemaUnavailableException unavailable) {
            return new Verdict.NotNow("the registry does not answer");
        }
    }

    private Verdict judge(Request request, CommandEnvelope<RunCommand> envelope) {
        var meta = envelope.meta();
        var key = signer(request);
        if (key.isEmpty()) {
            return definitions.catchUp(PATIENCE)
                    ? signer(request)
                            .map(late -> judge(late, envelope))
                            .orElseGet(() -> Refusals.of(
                                    meta,
                                    RejectionCode.UNAUTHORIZED,
                                    "The headers " + ProducerSignature.KEY_HEADER + " and "
                                            + ProducerSignature.SIGNATURE_HEADER + " do not prove a valid API key."))
                    : new Verdict.NotNow("the API keys cannot be read");
        }
        return judge(key.get(), envelope);
    }

    private Optional<ApiKey> signer(Request request) {
        return request.keyId()
                .flatMap(id -> PublicIds.parse(Kind.API_KEY, id))
                .flatMap(id -> definitions.apiKey(new ApiKeyId(id)))
                .filter(keys::isValid)
                .filter(key -> request.signature()
                        .filter(signature -> ProducerSignature.holds(key, topic, request.value(), signature))
                        .isPresent());
    }

    private Verdict judge(ApiKey key, CommandEnvelope<RunCommand> envelope) {
        var meta = envelope.meta();
        use.note(key.tenant(), key.id());
        if (!meta.tenant().equals(key.tenant())) {
            return Refusals.of(
                    meta, RejectionCode.FORBIDDEN, "The command names another organization or mode than the key's.");
        }
        if (meta.issuer() != Issuer.PRODUCER) {
            return Refusals.of(
                    meta, RejectionCode.FORBIDDEN, "Only Parley itself sends as another issuer than PRODUCER.");
        }
        if (meta.commandId().value().version() == NAME_BASED) {
            return Refusals.of(
                    meta, RejectionCode.INVALID_REQUEST, "Give a random or time-ordered command id (UUID 4 or 7).");
        }
        return admission.judge(Caller.of(key), envelope);
    }
}
