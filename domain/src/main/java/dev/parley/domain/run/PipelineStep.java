package dev.parley.domain.run;

/** What is made of a finished conversation by processors downstream. */
public enum PipelineStep {
    RESPONSES,
    ANALYSIS
}
