package dev.parley.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import dev.parley.client.model.Edge.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The values at which a condition changes its mind: what it compares with, and the neighbours of a number. */
final class ComparedValues {

    private ComparedValues() {}

    static List<JsonNode> of(Condition.Structured condition) {
        var values = new ArrayList<JsonNode>();
        condition.value().ifPresent(value -> {
            if (value.isArray()) {
                value.forEach(one -> add(one, values));
            } else {
                add(value, values);
            }
        });
        return values;
    }

    private static void add(JsonNode value, List<JsonNode> values) {
        values.add(value);
        if (value.isNumber()) {
            values.add(DecimalNode.valueOf(value.decimalValue().add(BigDecimal.ONE)));
            values.add(DecimalNode.valueOf(value.decimalValue().subtract(BigDecimal.ONE)));
        }
    }
}
