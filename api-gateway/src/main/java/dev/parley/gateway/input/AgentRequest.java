package dev.parley.gateway.input;

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
import dev.parley.domain.catalog.ModelNames;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.problem.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of agents in requests. */
public final class AgentRequest {

    public static final int NAME_BYTES = 256;

    /** What a secret may be called; which characters are allowed is a rule of agents. */
    public static final int CREDENTIALS_ID_CHARS = 128;

    public static final double SLOWEST_VOICE = 0.5;
    public static final double FASTEST_VOICE = 2;

    private AgentRequest() {}

    /** A choice of models by what they cost; what stands behind each name is the operator's setting. */
    public enum ModelPreset {
        ECONOMY,
        STANDARD,
        PREMIUM
    }

    /** The agent's document with a patch applied; a preset takes the place of the models the agent has. */
    public static Body patched(Json.Object agent, Json.Object patch) {
        var preset = patch.get("model_preset").filter(value -> value != Json.Null.NULL);
        var before = new LinkedHashMap<>(agent.members());
        if (preset.isPresent()) {
            before.remove("model_config");
        }
        return new Body(MergePatch.apply(new Json.Object(before), patch));
    }

    /** Reads it; {@code presets} says what the presets stand for. */
    public static Result<AgentSpec> read(Body body, Map<ModelPreset, ModelConfig> presets) {
        return body.read(in -> new AgentSpec(
                in.text("name", NAME_BYTES),
                in.optionalText("description", Limits.TEXT_BYTES),
                persona(in.requiredObject("persona")),
                in.object("voice").map(AgentRequest::voice),
                techniques(in),
                in.choice("probing_depth", ProbingDepth.class),
                in.object("boundaries").map(AgentRequest::boundaries).orElse(Boundaries.DEFAULT),
                models(in, presets),
                in.metadata("metadata")));
    }

    private static List<Technique> techniques(Fields in) {
        var techniques = in.choices("techniques", Technique.class, Limits.TECHNIQUES);
        if (in.json("techniques").isEmpty()) {
            in.error("techniques", "required", "is required");
        }
        return techniques;
    }

    private static Persona persona(Fields in) {
        var persona = new Persona(
                in.text("system_prompt", Limits.TEXT_BYTES),
                in.choice("tone", Tone.class),
                Languages.read(in, "language"));
        in.done();
        return persona;
    }

    private static Voice voice(Fields in) {
        var voice = new Voice(
                in.text("provider", NAME_BYTES),
                in.text("voice_id", NAME_BYTES),
                in.decimal("speed", SLOWEST_VOICE, FASTEST_VOICE).orElse(1));
        in.done();
        return voice;
    }

    private static Boundaries boundaries(Fields in) {
        var boundaries = new Boundaries(
                in.integer("max_follow_ups_per_question", 0, ProbingDepth.DEEP.followUps()),
                in.optionalChoice("off_topic_handling", OffTopicHandling.class)
                        .orElse(OffTopicHandling.GENTLE_REDIRECT),
                in.texts("sensitive_topics", Limits.SENSITIVE_TOPICS, Limits.SENSITIVE_TOPIC_BYTES));
        in.done();
        return boundaries;
    }

    private static ModelConfig models(Fields in, Map<ModelPreset, ModelConfig> presets) {
        var preset = in.optionalChoice("model_preset", ModelPreset.class);
        var config = in.object("model_config").map(AgentRequest::modelConfig);
        if (preset.isPresent() && config.isPresent()) {
            in.error("model_preset", "contradictory", "cannot be given together with model_config");
        }
        return config.or(() -> preset.map(presets::get)).orElse(ModelConfig.BUILT_IN);
    }

    static ModelConfig modelConfig(Fields in) {
        var config = new ModelConfig(
                in.object("generation").map(AgentRequest::model).orElse(Model.BUILT_IN),
                in.object("assessment").map(AgentRequest::model).orElse(Model.BUILT_IN));
        in.done();
        return config;
    }

    static Model model(Fields in) {
        var provider = in.choice("provider", Provider.class);
        var name = provider == Provider.BUILTIN
                ? in.optionalText("model", NAME_BYTES).orElse(Model.BUILT_IN.model())
                : in.text("model", NAME_BYTES);
        var credentials = in.optionalText("credentials_id", CREDENTIALS_ID_CHARS);
        if (!ModelNames.isPlain(name)) {
            in.error("model", "invalid_value", "has no line breaks or other control characters");
        }
        credentials
                .flatMap(ModelNames::problemOfCredentials)
                .ifPresent(problem -> in.error("credentials_id", "invalid_value", problem));
        in.done();
        return new Model(provider, name, credentials);
    }
}
