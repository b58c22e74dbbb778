package dev.parley.domain.graph;

/** The kinds of node. */
public enum NodeType {
    QUESTION,
    STIMULUS,
    FORM,
    CUSTOM
}
