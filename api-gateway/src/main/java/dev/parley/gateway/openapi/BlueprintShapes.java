package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.document.BlueprintDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.ValidationDocument;
import dev.parley.gateway.input.BlueprintRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Blueprints as the API takes and shows them. */
final class BlueprintShapes {

    /** What POST takes. */
    static final Members NEW = Shape.object("NewBlueprint")
            .with("agent_id", Shape.id(Kind.AGENT))
            .with("name", Shape.words(BlueprintRequest.NAME_BYTES))
            .optional("description", Shape.text(Limits.TEXT_BYTES))
            .optional("graph", GraphShapes.NEW)
            .optional(
                    "settings",
                    Shape.object("NewBlueprintSettings")
                            .optional("estimated_duration_m", Shape.whole(1, BlueprintRequest.MAX_MINUTES))
                            .optional("max_duration_m", Shape.whole(1, BlueprintRequest.MAX_MINUTES))
                            .optional("intro_message", Shape.text(Limits.TEXT_BYTES))
                            .optional("outro_message", Shape.text(Limits.TEXT_BYTES))
                            .optional("language", Languages.TAG)
                            .optional("consent", Shape.bool()))
            .optional(
                    "pipeline",
                    Shape.object("NewPipeline")
                            .optional("transcript", Shape.bool())
                            .optional("responses", Shape.bool())
                            .optional("analysis", Shape.bool()))
            .optional("metadata", Owned.metadata());

    /** A blueprint. */
    static final Members BLUEPRINT = Owned.object("Blueprint", Kind.BLUEPRINT)
            .with("agent_id", Shape.id(Kind.AGENT))
            .with("name", Shape.text())
            .with("description", Shape.text().orNull())
            .with(
                    "version",
                    Shape.version()
                            .describedAs("Of the blueprint, as runs pin it; the ETag counts every change instead."))
            .with(
                    "published_version",
                    Shape.version()
                            .describedAs("The version that new runs use, whatever the draft is.")
                            .orNull())
            .with("status", Shape.choice(Blueprint.Status.class))
            .with("graph", GraphShapes.GRAPH)
            .with(
                    "settings",
                    Shape.object("BlueprintSettings")
                            .with("estimated_duration_m", Shape.count().orNull())
                            .with("max_duration_m", Shape.count().orNull())
                            .with("intro_message", Shape.text().orNull())
                            .with("outro_message", Shape.text().orNull())
                            .with("language", Shape.text().orNull())
                            .with("consent", Shape.bool()))
            .with(
                    "pipeline",
                    Shape.object("Pipeline")
                            .with("transcript", Shape.bool())
                            .with("responses", Shape.bool())
                            .with("analysis", Shape.bool()))
            .with("metadata", Shape.freeObject())
            .with("published_at", Shape.time().orNull())
            .with(Owned.times())
            .with("archived_at", Shape.time().orNull())
            .with("object", Shape.constant("blueprint"))
            .with("agent", AgentShapes.AGENT.orNull());

    /** What PATCH takes; the graph has routes of its own. */
    static final Members PATCH = new Members(
                    NEW.name(),
                    NEW.members().stream()
                            .filter(member -> !member.name().equals("graph"))
                            .toList())
            .asPatch("BlueprintPatch");

    /** What a draft is found to be. */
    static final Members VALIDATION = Shape.object("Validation")
            .with("object", Shape.constant("validation"))
            .with("blueprint_id", Shape.id(Kind.BLUEPRINT))
            .with("version", Shape.version())
            .with("valid", Shape.bool())
            .with("errors", Shape.list(finding()))
            .with("warnings", Shape.list(finding()));

    /** The blueprint of the examples. */
    static final Blueprint SAMPLE = new Blueprint(
            new BlueprintId(Owned.sampleId(2)),
            Owned.TENANT,
            2,
            1,
            Blueprint.Status.PUBLISHED,
            new BlueprintSpec(
                    AgentShapes.SAMPLE.id(),
                    "Onboarding",
                    Optional.of("How it went"),
                    SampleGraph.GRAPH,
                    new BlueprintSpec.Settings(
                            OptionalInt.of(5),
                            OptionalInt.of(30),
                            Optional.of("Hello"),
                            Optional.of("Thank you"),
                            Optional.of("en"),
                            true),
                    BlueprintSpec.Pipeline.ALL,
                    Owned.METADATA),
            OptionalLong.of(1),
            Optional.of(Owned.UPDATED),
            Owned.CREATED,
            Owned.UPDATED);

    private BlueprintShapes() {}

    static Example example() {
        return Example.of("blueprint", "A published blueprint", new BlueprintDocument(SAMPLE, Optional.empty())::write);
    }

    static Example page() {
        return Example.of(
                "page",
                "The first page",
                ListDocument.bytes(
                        List.of(new BlueprintDocument(SAMPLE, Optional.empty())),
                        Optional.empty(),
                        (out, blueprint) -> blueprint.write(out)));
    }

    static Example expanded() {
        return Example.of(
                "expanded",
                "With its agent, as expand[]=agent shows it",
                new BlueprintDocument(SAMPLE, Optional.of(AgentShapes.SAMPLE))::write);
    }

    static Example validation() {
        return Example.of(
                "not_valid",
                "A draft that cannot be published",
                ValidationDocument.bytes(
                        SAMPLE.id(),
                        2,
                        List.of(Finding.error(
                                FindingCode.UNKNOWN_ENTRY_NODE.wireName(),
                                "graph.entry_node",
                                "Name a node of this graph."))));
    }

    private static Members finding() {
        return Shape.object("Finding")
                .with(
                        "code",
                        Shape.oneOf(Arrays.stream(FindingCode.values())
                                .map(FindingCode::wireName)
                                .toList()))
                .with("path", Shape.text())
                .with("message", Shape.text());
    }
}
