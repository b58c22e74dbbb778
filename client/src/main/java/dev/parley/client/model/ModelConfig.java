package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.Optional;

/** Which model writes the agent's words, and which assesses answers. */
public record ModelConfig(Model generation, Model assessment) {

    /** A model of a provider. */
    public record Model(Provider provider, String model, Optional<String> credentialsId) {}

    /** Whose models. */
    public enum Provider {
        BUILTIN,
        ANTHROPIC,
        OPENAI,
        OLLAMA,
        OPENAI_COMPATIBLE,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
