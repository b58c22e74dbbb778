package dev.parley.client.model;

import java.util.Optional;

/** How an agent comes across. {@code language} is a BCP 47 tag. */
public record Persona(String systemPrompt, Tone tone, Optional<String> language) {}
