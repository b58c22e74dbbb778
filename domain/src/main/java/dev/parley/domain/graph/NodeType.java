package dev.parley.domain.graph;

/** The kinds of node. */
public enum NodeType {
    QUESTION,
    STIMULUS,
    FORM,
    CUSTOM;

    /** Whether it is answered by data that is filled in; what is said beside it is no answer. */
    public boolean isFilledIn() {
        return switch (this) {
            case QUESTION, STIMULUS -> false;
            case FORM, CUSTOM -> true;
        };
    }
}
