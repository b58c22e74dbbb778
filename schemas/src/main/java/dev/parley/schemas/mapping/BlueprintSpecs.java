package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.BlueprintSettings;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.id.AgentId;
import java.util.function.Function;

/** What is said of blueprints. */
public final class BlueprintSpecs {

    private BlueprintSpecs() {}

    public static dev.parley.avro.common.BlueprintSpec encode(BlueprintSpec spec) {
        return new dev.parley.avro.common.BlueprintSpec(
                spec.agentId().value(),
                spec.name(),
                orNull(spec.description(), Function.identity()),
                Graphs.encode(spec.graph()),
                encode(spec.settings()),
                RunParts.encode(spec.pipeline()),
                JsonText.render(spec.metadata()));
    }

    public static BlueprintSpec decode(dev.parley.avro.common.BlueprintSpec spec) {
        return new BlueprintSpec(
                new AgentId(spec.getAgentId()),
                spec.getName(),
                spec.getDescription(),
                Graphs.decode(spec.getGraph()),
                decode(spec.getSettings()),
                RunParts.decode(spec.getPipeline()),
                JsonText.parseObject(spec.getMetadata()));
    }

    private static BlueprintSettings encode(BlueprintSpec.Settings settings) {
        return new BlueprintSettings(
                orNull(settings.estimatedDurationM()),
                orNull(settings.maxDurationM()),
                orNull(settings.introMessage(), Function.identity()),
                orNull(settings.outroMessage(), Function.identity()),
                orNull(settings.language(), Function.identity()),
                settings.consent());
    }

    private static BlueprintSpec.Settings decode(BlueprintSettings settings) {
        return new BlueprintSpec.Settings(
                Optionals.ofInt(settings.getEstimatedDurationM()),
                Optionals.ofInt(settings.getMaxDurationM()),
                settings.getIntroMessage(),
                settings.getOutroMessage(),
                settings.getLanguage(),
                settings.getConsent());
    }
}
