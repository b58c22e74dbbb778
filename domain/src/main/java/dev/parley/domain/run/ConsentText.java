package dev.parley.domain.run;

/** Exactly which text was consented to: its version, the SHA-256 of its words (hex), and its language. */
public record ConsentText(String version, String sha256, String language) {}
