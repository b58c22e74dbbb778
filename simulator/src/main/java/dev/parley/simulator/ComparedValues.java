package dev.parley.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.parley.client.model.Edge.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values at which a condition changes its mind: what it compares with, and the neighbours of a number or a day. */
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
        day(value).ifPresent(day -> {
            values.add(TextNode.valueOf(day.plusDays(1).toString()));
            values.add(TextNode.valueOf(day.minusDays(1).toString()));
        });
    }

    private static Optional<LocalDate> day(JsonNode value) {
        try {
            return value.isTextual() ? Optional.of(LocalDate.parse(value.textValue())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
