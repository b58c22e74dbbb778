package dev.parley.domain.graph;

import dev.parley.domain.json.Json;
import java.util.List;
import java.util.Optional;

/** A step of the interview. The node's id is its name in {@link Graph#nodes()}. */
public sealed interface Node {

    /** Question key, {@code [a-z][a-z0-9_]*}, unique in the graph; what conditions and responses call this node. */
    String key();

    /** What the agent says when it comes to the node; may be empty on a custom or stimulus node. */
    String text();

    /** Whether the interview wants an answer here. */
    boolean required();

    /** The node's kind. */
    NodeType type();

    /** An open question, answered by messages. */
    record Question(String key, String text, Optional<String> objective, boolean required, Probing probing)
            implements Node {
        @Override
        public NodeType type() {
            return NodeType.QUESTION;
        }
    }

    /** Something shown; the participant's next message is the reaction to it. */
    record Stimulus(String key, String text, boolean required, StimulusContent content) implements Node {
        @Override
        public NodeType type() {
            return NodeType.STIMULUS;
        }
    }

    /** Typed fields, answered at once. */
    record Form(String key, String text, boolean required, List<FormField> fields) implements Node {
        public Form {
            fields = List.copyOf(fields);
        }

        @Override
        public NodeType type() {
            return NodeType.FORM;
        }
    }

    /** Opaque content for a client of the researcher's own, answered with opaque data. */
    record Custom(String key, String text, boolean required, Json.Object content) implements Node {
        @Override
        public NodeType type() {
            return NodeType.CUSTOM;
        }
    }
}
