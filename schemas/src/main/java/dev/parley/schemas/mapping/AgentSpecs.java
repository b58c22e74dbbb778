package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.AgentSpec.Boundaries;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Persona;
import dev.parley.domain.catalog.AgentSpec.Voice;
import java.util.function.Function;

/** What is said of agents. */
public final class AgentSpecs {

    private AgentSpecs() {}

    public static dev.parley.avro.common.AgentSpec encode(AgentSpec spec) {
        return new dev.parley.avro.common.AgentSpec(
                spec.name(),
                orNull(spec.description(), Function.identity()),
                encode(spec.persona()),
                orNull(spec.voice(), AgentSpecs::encode),
                Lists.map(spec.techniques(), Enums.TECHNIQUE::encode),
                Enums.PROBING_DEPTH.encode(spec.probingDepth()),
                encode(spec.boundaries()),
                encode(spec.modelConfig()),
                JsonText.render(spec.metadata()));
    }

    public static AgentSpec decode(dev.parley.avro.common.AgentSpec spec) {
        return new AgentSpec(
                spec.getName(),
                spec.getDescription(),
                decode(spec.getPersona()),
                spec.getVoice().map(it -> new Voice(it.getProvider(), it.getVoiceId(), it.getSpeed())),
                Lists.map(spec.getTechniques(), Enums.TECHNIQUE::decode),
                Enums.PROBING_DEPTH.decode(spec.getProbingDepth()),
                decode(spec.getBoundaries()),
                decode(spec.getModelConfig()),
                JsonText.parseObject(spec.getMetadata()));
    }

    private static dev.parley.avro.common.Persona encode(Persona persona) {
        return new dev.parley.avro.common.Persona(
                persona.systemPrompt(),
                Enums.TONE.encode(persona.tone()),
                orNull(persona.language(), Function.identity()));
    }

    private static Persona decode(dev.parley.avro.common.Persona persona) {
        return new Persona(persona.getSystemPrompt(), Enums.TONE.decode(persona.getTone()), persona.getLanguage());
    }

    private static dev.parley.avro.common.Voice encode(Voice voice) {
        return new dev.parley.avro.common.Voice(voice.provider(), voice.voiceId(), voice.speed());
    }

    private static dev.parley.avro.common.Boundaries encode(Boundaries boundaries) {
        return new dev.parley.avro.common.Boundaries(
                orNull(boundaries.maxFollowUpsPerQuestion()),
                Enums.OFF_TOPIC_HANDLING.encode(boundaries.offTopicHandling()),
                boundaries.sensitiveTopics());
    }

    private static Boundaries decode(dev.parley.avro.common.Boundaries boundaries) {
        return new Boundaries(
                Optionals.ofInt(boundaries.getMaxFollowUpsPerQuestion()),
                Enums.OFF_TOPIC_HANDLING.decode(boundaries.getOffTopicHandling()),
                boundaries.getSensitiveTopics());
    }

    public static dev.parley.avro.common.ModelConfig encode(ModelConfig config) {
        return new dev.parley.avro.common.ModelConfig(encode(config.generation()), encode(config.assessment()));
    }

    public static ModelConfig decode(dev.parley.avro.common.ModelConfig config) {
        return new ModelConfig(decode(config.getGeneration()), decode(config.getAssessment()));
    }

    private static dev.parley.avro.common.Model encode(Model model) {
        return new dev.parley.avro.common.Model(
                Enums.PROVIDER.encode(model.provider()),
                model.model(),
                orNull(model.credentialsId(), Function.identity()));
    }

    private static Model decode(dev.parley.avro.common.Model model) {
        return new Model(Enums.PROVIDER.decode(model.getProvider()), model.getModel(), model.getCredentialsId());
    }
}
