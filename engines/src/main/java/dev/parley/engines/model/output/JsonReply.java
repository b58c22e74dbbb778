package dev.parley.engines.model.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the JSON object that a model was asked for out of what it wrote. */
public final class JsonReply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReply() {}

    /** The object, if it keeps to the schema. Fences and chatter around it are passed over. */
    public static Checked<ObjectNode> read(String text, OutputSchema schema) {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        if (from < 0 || to < from) {
            return Checked.unusable("The answer is not a JSON object.");
        }
        try {
            if (!(JSON.readTree(text.substring(from, to + 1)) instanceof ObjectNode object)) {
                return Checked.unusable("The answer is not a JSON object.");
            }
            var problems = schema.problems(object.toString());
            return problems.isEmpty() ? new Checked.Usable<>(object) : new Checked.Unusable<>(problems);
        } catch (JsonProcessingException broken) {
            return Checked.unusable("The answer is not valid JSON.");
        }
    }
}
