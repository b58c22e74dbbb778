package dev.parley.gateway.intake;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunCommand.CancelInterviewRun;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.domain.run.RunCommand.DeclineConsent;
import dev.parley.domain.run.RunCommand.EndInterviewRun;
import dev.parley.domain.run.RunCommand.EraseInterviewRun;
import dev.parley.domain.run.RunCommand.GrantConsent;
import dev.parley.domain.run.RunCommand.JoinInterviewRun;
import dev.parley.domain.run.RunCommand.LeaveInterviewRun;
import dev.parley.domain.run.RunCommand.Public;
import dev.parley.domain.run.RunCommand.RecordMessage;
import dev.parley.domain.run.RunCommand.RequestAnalysis;
import dev.parley.domain.run.RunCommand.RespondToNode;
import dev.parley.domain.run.RunCommand.RotateJoinLink;
import dev.parley.domain.run.RunCommand.WithdrawConsent;
import dev.parley.gateway.json.CanonicalJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The digest of what a producer asks for: without meta and pins, so that the same request is always the same. */
final class Fingerprints {

    private Fingerprints() {}

    static String of(Public command) {
        return CanonicalJson.fingerprint(
                switch (command) {
                    case CreateInterviewRun create -> create(create);
                    case JoinInterviewRun _ -> named("join", Map.of());
                    case LeaveInterviewRun _ -> named("leave", Map.of());
                    case GrantConsent _ -> named("grant_consent", Map.of());
                    case DeclineConsent _ -> named("decline_consent", Map.of());
                    case WithdrawConsent _ -> named("withdraw_consent", Map.of());
                    case RecordMessage message -> message(message);
                    case RespondToNode(var nodeId, var data, var clientMessageId) ->
                        named(
                                "respond",
                                Map.of(
                                        "node_id", Json.text(nodeId),
                                        "data", data,
                                        "client_message_id", text(clientMessageId)));
                    case EndInterviewRun _ -> named("end", Map.of());
                    case CancelInterviewRun(var reason) -> named("cancel", Map.of("reason", text(reason)));
                    case EraseInterviewRun _ -> named("erase", Map.of());
                    case RotateJoinLink _ -> named("rotate_link", Map.of());
                    case RequestAnalysis(var models) ->
                        named("request_analysis", Map.of("model_config", models(models)));
                });
    }

    private static Json create(CreateInterviewRun create) {
        return named(
                "create",
                Map.of(
                        "blueprint_id", Json.text(create.blueprintId().toString()),
                        "agent_id", text(create.agentId()),
                        "channel_id", text(create.channelId()),
                        "connector_id", text(create.connectorId()),
                        "participant", participant(create.participant()),
                        "scheduled_at", text(create.scheduledAt()),
                        "expires_at", text(create.expiresAt()),
                        "meeting_url", text(create.meetingUrl()),
                        "metadata", create.metadata()));
    }

    private static Json models(Optional<ModelConfig> models) {
        return models.<Json>map(config -> new Json.Object(
                        Map.of("generation", model(config.generation()), "assessment", model(config.assessment()))))
                .orElse(Json.Null.NULL);
    }

    private static Json model(Model model) {
        var members = new LinkedHashMap<String, Json>();
        members.put("provider", Json.text(model.provider().name()));
        members.put("model", Json.text(model.model()));
        // Only where there is one: fingerprints of requests without stay what they were.
        model.credentialsId().ifPresent(id -> members.put("credentials_id", Json.text(id)));
        return new Json.Object(members);
    }

    private static Json participant(Participant participant) {
        return new Json.Object(Map.of(
                "external_id", text(participant.externalId()),
                "name", text(participant.name()),
                "metadata", participant.metadata()));
    }

    private static Json message(RecordMessage message) {
        Json duration = message.durationMs().isPresent()
                ? Json.number(message.durationMs().getAsLong())
                : Json.Null.NULL;
        Json confidence = message.confidence().isPresent()
                ? new Json.Num(BigDecimal.valueOf(message.confidence().getAsDouble()))
                : Json.Null.NULL;
        return named(
                "message",
                Map.of(
                        "content", Json.text(message.content()),
                        "client_message_id", text(message.clientMessageId()),
                        "node_id", text(message.nodeId()),
                        "spoken_at", text(message.spokenAt()),
                        "duration_ms", duration,
                        "confidence", confidence));
    }

    private static Json named(String command, Map<String, Json> content) {
        var members = new LinkedHashMap<>(content);
        members.put("command", Json.text(command));
        return new Json.Object(members);
    }

    private static Json text(Optional<?> value) {
        return value.<Json>map(present -> Json.text(present.toString())).orElse(Json.Null.NULL);
    }
}
