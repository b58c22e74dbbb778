package dev.parley.engines;

/** Writes the agent's words for a step that was decided. Blocking; call from virtual threads. Thread-safe. */
public interface Generate {

    /** What the agent says with the step; at most {@link dev.parley.domain.limits.Limits#TEXT_BYTES}. */
    Words words(GenerateRequest request);
}
