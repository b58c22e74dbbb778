package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.AgentSpec.Boundaries;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.OffTopicHandling;
import dev.parley.domain.catalog.AgentSpec.Persona;
import dev.parley.domain.catalog.AgentSpec.ProbingDepth;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.AgentSpec.Tone;
import dev.parley.domain.catalog.AgentSpec.Voice;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.document.AgentDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.AgentRequest;
import dev.parley.gateway.input.AgentRequest.ModelPreset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Agents as the API takes and shows them. */
final class AgentShapes {

    /** What POST takes. */
    static final Members NEW = Shape.object("NewAgent")
            .with("name", Shape.words(AgentRequest.NAME_BYTES))
            .optional("description", Shape.text(Limits.TEXT_BYTES))
            .with(
                    "persona",
                    Shape.object("NewPersona")
                            .with("system_prompt", Shape.words(Limits.TEXT_BYTES))
                            .with("tone", Shape.choice(Tone.class))
                            .optional("language", Languages.TAG))
            .optional(
                    "voice",
                    Shape.object("NewVoice")
                            .with("provider", Shape.words(AgentRequest.NAME_BYTES))
                            .with("voice_id", Shape.words(AgentRequest.NAME_BYTES))
                            .optional("speed", Shape.number(AgentRequest.SLOWEST_VOICE, AgentRequest.FASTEST_VOICE)))
            .with("techniques", Shape.set(Shape.choice(Technique.class), Limits.TECHNIQUES))
            .with("probing_depth", Shape.choice(ProbingDepth.class))
            .optional(
                    "boundaries",
                    Shape.object("NewBoundaries")
                            .optional("max_follow_ups_per_question", Shape.whole(0, ProbingDepth.DEEP.followUps()))
                            .optional("off_topic_handling", Shape.choice(OffTopicHandling.class))
                            .optional(
                                    "sensitive_topics",
                                    Shape.list(Shape.words(Limits.SENSITIVE_TOPIC_BYTES), Limits.SENSITIVE_TOPICS)))
            .optional("model_preset", Shape.choice(ModelPreset.class))
            .optional("model_config", newModelConfig())
            .optional("metadata", Owned.metadata());

    /** An agent. */
    static final Members AGENT = Owned.object("Agent", Kind.AGENT)
            .with("name", Shape.text())
            .with("description", Shape.text().orNull())
            .with(
                    "persona",
                    Shape.object("Persona")
                            .with("system_prompt", Shape.text())
                            .with("tone", Shape.choice(Tone.class))
                            .with("language", Shape.text().orNull()))
            .with(
                    "voice",
                    Shape.object("Voice")
                            .with("provider", Shape.text())
                            .with("voice_id", Shape.text())
                            .with("speed", Shape.number(AgentRequest.SLOWEST_VOICE, AgentRequest.FASTEST_VOICE))
                            .orNull())
            .with("techniques", Shape.list(Shape.choice(Technique.class)))
            .with("probing_depth", Shape.choice(ProbingDepth.class))
            .with(
                    "boundaries",
                    Shape.object("Boundaries")
                            .with("max_follow_ups_per_question", Shape.count().orNull())
                            .with("off_topic_handling", Shape.choice(OffTopicHandling.class))
                            .with("sensitive_topics", Shape.list(Shape.text())))
            .with("model_config", modelConfig())
            .with("metadata", Shape.freeObject())
            .with(Owned.times())
            .with("version", Shape.version())
            .with(Owned.archivable())
            .with("object", Shape.constant("agent"));

    /** The agent of the examples. */
    static final Agent SAMPLE = new Agent(
            new AgentId(Owned.sampleId(1)),
            Owned.TENANT,
            1,
            new AgentSpec(
                    "Ada",
                    Optional.of("Asks about tools"),
                    new Persona("You are kind.", Tone.NEUTRAL, Optional.of("en")),
                    Optional.of(new Voice("acme", "v1", 1.5)),
                    List.of(Technique.FIVE_WHYS, Technique.FUNNEL),
                    ProbingDepth.LIGHT,
                    new Boundaries(OptionalInt.of(2), OffTopicHandling.GENTLE_REDIRECT, List.of("health")),
                    ModelConfig.BUILT_IN,
                    Owned.METADATA),
            false,
            Owned.CREATED,
            Owned.CREATED);

    private AgentShapes() {}

    /** Which models an agent uses, as documents show it. */
    static Members newModelConfig() {
        return Shape.object("NewModelConfig")
                .optional("generation", model("NewModel"))
                .optional("assessment", model("NewModel"));
    }

    static Members modelConfig() {
        var model = Shape.object("Model")
                .with("provider", Shape.choice(Provider.class))
                .with("model", Shape.text())
                .with("credentials_id", Shape.text().orNull());
        return Shape.object("ModelConfig").with("generation", model).with("assessment", model);
    }

    static Example page() {
        return Example.of(
                "page", "The first page", ListDocument.bytes(List.of(SAMPLE), Optional.empty(), AgentDocument::write));
    }

    static Example example() {
        return Example.of("agent", "An agent", out -> AgentDocument.write(out, SAMPLE));
    }

    static Members model(String name) {
        return Shape.object(name)
                .with("provider", Shape.choice(Provider.class))
                .optional(
                        "model",
                        Shape.words(AgentRequest.NAME_BYTES)
                                .describedAs("Required with every provider but builtin; " + Model.BUILT_IN.model()
                                        + " is the built-in engine's."))
                .optional(
                        "credentials_id",
                        Shape.words(AgentRequest.CREDENTIALS_ID_CHARS)
                                .describedAs(
                                        "Names a secret that the operator keeps for the organization; without it the"
                                                + " installation's own is used. The secret itself is never sent or shown."));
    }
}
