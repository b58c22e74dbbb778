package dev.parley.gateway.document;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.catalog.BlueprintSpec.Settings;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.json.JsonWriter;
import java.util.Optional;

/** A blueprint, its agent expanded or not. */
public record BlueprintDocument(Blueprint blueprint, Optional<Agent> agent) {

    /** Writes the members. */
    public void write(JsonWriter out) {
        var spec = blueprint.spec();
        Owner.write(out, Kind.BLUEPRINT, blueprint.id().value(), blueprint.tenant());
        out.text("agent_id", PublicIds.format(Kind.AGENT, spec.agentId().value()))
                .text("name", spec.name())
                .text("description", spec.description())
                .number("version", blueprint.version())
                .number("published_version", blueprint.publishedVersion())
                .choice("status", blueprint.status())
                .object("graph", graph -> GraphDocument.write(graph, spec.graph()))
                .object("settings", settings -> settings(settings, spec.settings()))
                .object("pipeline", pipeline -> pipeline(pipeline, spec.pipeline()))
                .json("metadata", spec.metadata())
                .time("published_at", blueprint.publishedAt())
                .time("created_at", blueprint.createdAt())
                .time("updated_at", blueprint.updatedAt())
                .time("archived_at", blueprint.archivedAt())
                .text("object", "blueprint")
                .object("agent", agent, AgentDocument::write);
    }

    private static void settings(JsonWriter out, Settings settings) {
        out.number("estimated_duration_m", settings.estimatedDurationM())
                .number("max_duration_m", settings.maxDurationM())
                .text("intro_message", settings.introMessage())
                .text("outro_message", settings.outroMessage())
                .text("language", settings.language())
                .bool("consent", settings.consent());
    }

    private static void pipeline(JsonWriter out, Pipeline pipeline) {
        out.bool("transcript", pipeline.transcript())
                .bool("responses", pipeline.responses())
                .bool("analysis", pipeline.analysis());
    }
}
