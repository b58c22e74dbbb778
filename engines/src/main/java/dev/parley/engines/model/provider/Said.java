package dev.parley.engines.model.provider;

/** One message of a conversation with a model; {@code byModel} when the model said it. */
public record Said(boolean byModel, String text) {}
