package dev.parley.gateway.intake;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.KeyUse;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.port.Definitions;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import dev.parley.kit.serde.SchemaUnavailableException;
import dev.parley.kit.serde.UndecodableRecordException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Judges requests of producers: who sent it is what the signature says, never what the record claims. Only public commands of the
 * key's own organization and mode go on, with their pins; all meta that carries authority is set here. Blocking; thread-safe.
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
    private final PinResolver pins;

    Intake(
            String topic,
            Function<byte[], CommandEnvelope<RunCommand>> decode,
            Definitions definitions,
            ApiKeys keys,
            KeyUse use,
            PinResolver pins) {
        this.topic = topic;
        this.decode = decode;
        this.definitions = definitions;
        this.keys = keys;
        this.use = use;
        this.pins = pins;
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
                            .orElseGet(() -> refuse(
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
            return refuse(
                    meta, RejectionCode.FORBIDDEN, "The command names another organization or mode than the key's.");
        }
        if (!key.scopes().contains(Scope.RUNS_WRITE) && !key.scopes().contains(Scope.ADMIN)) {
            return refuse(meta, RejectionCode.FORBIDDEN, "The API key needs the scope runs:write.");
        }
        if (meta.issuer() != Issuer.PRODUCER) {
            return refuse(meta, RejectionCode.FORBIDDEN, "Only Parley itself sends as another issuer than PRODUCER.");
        }
        if (meta.commandId().value().version() == NAME_BASED) {
            return refuse(
                    meta, RejectionCode.INVALID_REQUEST, "Give a random or time-ordered command id (UUID 4 or 7).");
        }
        return switch (envelope.command()) {
            case RunCommand.Internal _ ->
                refuse(meta, RejectionCode.FORBIDDEN, "Only Parley's own workers send this command.");
            case CreateInterviewRun create -> create(key, meta, create);
            case RunCommand.Public other -> forward(key, meta, other, other);
        };
    }

    private Verdict create(ApiKey key, CommandMeta meta, CreateInterviewRun create) {
        if (create.pins().isPresent()) {
            return refuse(meta, RejectionCode.INVALID_REQUEST, "Leave the pins empty: they are resolved here.");
        }
        return switch (pins.resolve(key.tenant(), create)) {
            case Result.Ok<CreateInterviewRun>(var pinned) -> forward(key, meta, create, pinned);
            case Result.Refused<CreateInterviewRun>(var problem)
            when problem.code() == ErrorCode.UNAVAILABLE -> new Verdict.NotNow(problem.detail());
            case Result.Refused<CreateInterviewRun>(var problem) -> refuse(meta, problem);
        };
    }

    private static Verdict forward(ApiKey key, CommandMeta claimed, RunCommand.Public asked, RunCommand command) {
        var meta = new CommandMeta(
                claimed.commandId(),
                key.tenant(),
                claimed.aggregateId(),
                Issuer.PRODUCER,
                PublicIds.format(Kind.API_KEY, key.id().value()),
                claimed.issuedAt(),
                Fingerprints.of(asked),
                OptionalInt.empty(),
                false,
                claimed.expectedVersion(),
                claimed.correlationId(),
                claimed.causedBy());
        return new Verdict.Forward(new CommandEnvelope<>(meta, command));
    }

    private static Verdict refuse(CommandMeta meta, Problem problem) {
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
        return refuse(meta, code, problem.detail(), findings);
    }

    private static Verdict refuse(CommandMeta meta, RejectionCode code, String detail) {
        return refuse(meta, code, detail, List.of());
    }

    private static Verdict refuse(CommandMeta meta, RejectionCode code, String detail, List<Finding> findings) {
        var rejected = new Outcome.Rejected(meta.commandId(), meta.aggregateId(), false, code, detail, findings);
        return new Verdict.Refuse(
                new AddressedOutcome(rejected, meta.tenant(), OptionalInt.empty(), meta.correlationId()));
    }
}
