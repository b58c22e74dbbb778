package dev.parley.client.model;

import java.util.Optional;

/** Which models to use; the installation says what stands for what is left out. */
public record ModelChoice(Optional<Model> generation, Optional<Model> assessment) {

    /** A model of a provider, or the provider's usual one; {@code credentialsId} names a secret that the operator keeps. */
    public record Model(ModelConfig.Provider provider, Optional<String> model, Optional<String> credentialsId) {}

    /** The same provider, with its usual models, for everything. */
    public static ModelChoice of(ModelConfig.Provider provider) {
        var usual = Optional.of(new Model(provider, Optional.empty(), Optional.empty()));
        return new ModelChoice(usual, usual);
    }
}
