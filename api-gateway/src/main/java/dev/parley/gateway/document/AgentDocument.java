package dev.parley.gateway.document;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec.Boundaries;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Persona;
import dev.parley.domain.catalog.AgentSpec.Voice;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.json.JsonWriter;

/** An agent. */
public final class AgentDocument {

    private AgentDocument() {}

    /** Writes the members of an agent's document. */
    public static void write(JsonWriter out, Agent agent) {
        var spec = agent.spec();
        Owner.write(out, Kind.AGENT, agent.id().value(), agent.tenant());
        out.text("name", spec.name())
                .text("description", spec.description())
                .object("persona", persona -> persona(persona, spec.persona()))
                .object("voice", spec.voice(), AgentDocument::voice)
                .texts(
                        "techniques",
                        spec.techniques().stream().map(JsonWriter::wireName).toList())
                .choice("probing_depth", spec.probingDepth())
                .object("boundaries", boundaries -> boundaries(boundaries, spec.boundaries()))
                .object("model_config", config -> modelConfig(config, spec.modelConfig()))
                .json("metadata", spec.metadata())
                .time("created_at", agent.createdAt())
                .time("updated_at", agent.updatedAt())
                .number("version", agent.revision())
                .bool("archived", agent.archived())
                .time("archived_at", agent.archivedAt())
                .text("object", "agent");
    }

    private static void persona(JsonWriter out, Persona persona) {
        out.text("system_prompt", persona.systemPrompt())
                .choice("tone", persona.tone())
                .text("language", persona.language());
    }

    private static void voice(JsonWriter out, Voice voice) {
        out.text("provider", voice.provider()).text("voice_id", voice.voiceId()).decimal("speed", voice.speed());
    }

    private static void boundaries(JsonWriter out, Boundaries boundaries) {
        out.number("max_follow_ups_per_question", boundaries.maxFollowUpsPerQuestion())
                .choice("off_topic_handling", boundaries.offTopicHandling())
                .texts("sensitive_topics", boundaries.sensitiveTopics());
    }

    static void modelConfig(JsonWriter out, ModelConfig config) {
        out.object("generation", generation -> model(generation, config.generation()))
                .object("assessment", assessment -> model(assessment, config.assessment()));
    }

    private static void model(JsonWriter out, Model model) {
        out.choice("provider", model.provider())
                .text("model", model.model())
                .text("credentials_id", model.credentialsId());
    }
}
