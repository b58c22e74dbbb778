package dev.parley.domain.graph;

import java.util.Locale;

/** Every code a {@link Finding} can have. */
public enum FindingCode {
    /** The graph does not say where the interview begins. */
    MISSING_ENTRY_NODE,
    /** The entry node is not among the nodes. */
    UNKNOWN_ENTRY_NODE,
    /** An edge begins or ends at a node that does not exist. */
    DANGLING_EDGE,
    /** An edge leads back to where the interview has been. */
    CYCLE,
    /** No way leads from the entry node to this node. */
    UNREACHABLE_NODE,
    /** Two nodes have the same question key. */
    DUPLICATE_KEY,
    /** Two edges of a node have the same priority, so that it is open which is tried first. */
    DUPLICATE_PRIORITY,
    /** A condition reads a field that nothing in this graph can have. */
    UNKNOWN_CONDITION_FIELD,
    /** No such operator. */
    UNKNOWN_OPERATOR,
    /** A value that the condition's operator cannot compare with. */
    INVALID_CONDITION_VALUE,
    /** A text that must say something is blank. */
    EMPTY_TEXT,
    /** A choice with nothing to choose from. */
    CHOICE_WITHOUT_OPTIONS,
    /** A form with nothing to fill in. */
    FORM_WITHOUT_FIELDS,
    /** Two fields of a form have the same key. */
    DUPLICATE_FIELD_KEY,
    /** A node id, question key or field key that is not written as one, or that is reserved. */
    INVALID_KEY,
    /** A value outside of what is allowed there. */
    INVALID_VALUE,
    /** More, or larger, than the limit. */
    LIMIT_EXCEEDED,
    /** Warning: a text that asks more than one thing. */
    TWO_QUESTIONS,
    /** Warning: a text that suggests its answer. */
    LEADING_WORDING,
    /** Warning: the interview ends at this node when none of its conditions holds. */
    NO_UNCONDITIONAL_EDGE,
    /** Warning: techniques that work against each other. */
    CONTRADICTORY_TECHNIQUES,
    /** Warning: the interview is expected to take longer than it may. */
    DURATION_OVER_MAXIMUM,
    /** Warning: the agent's model is of a provider that this installation does not use. */
    MODEL_NOT_AVAILABLE,
    /** There are more findings than are told at once. */
    MORE_FINDINGS;

    /** The code as findings carry it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
