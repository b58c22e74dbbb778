package dev.parley.client.model;

/** A choice of models by price; the installation says what stands behind it. */
public enum ModelPreset {
    ECONOMY,
    STANDARD,
    PREMIUM
}
