package dev.parley.engines.model.provider;

/** How a provider is told to answer in JSON. */
public enum JsonOutput {
    /** It is given the schema and keeps to it. */
    SCHEMA,
    /** It answers with some JSON object; the schema stands in the prompt. */
    OBJECT,
    /** It is told in the prompt only. */
    PROMPT
}
