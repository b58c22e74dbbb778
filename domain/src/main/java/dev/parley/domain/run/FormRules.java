package dev.parley.domain.run;

import dev.parley.domain.graph.Characters;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the answer to a form must keep to; a custom node's data is opaque and only bounded. */
public final class FormRules {

    private FormRules() {}

    /** One finding per problem; paths as in the API's body ({@code data.<field>}). */
    public static List<Finding> check(Node node, Json.Object data) {
        var findings = new ArrayList<Finding>();
        if (JsonSize.bytes(data) > Limits.CONTENT_RESPONSE_BYTES) {
            findings.add(Finding.error(
                    "too_long", "data", "an answer may have " + Limits.CONTENT_RESPONSE_BYTES + " bytes as JSON"));
        }
        if (node instanceof Node.Form form) {
            checkForm(form, data, findings);
        }
        return findings;
    }

    private static void checkForm(Node.Form form, Json.Object data, List<Finding> findings) {
        for (String key : data.members().keySet()) {
            if (form.fields().stream().noneMatch(field -> field.key().equals(key))) {
                findings.add(Finding.error("unknown_field", "data." + key, "the form has no field " + key));
            }
        }
        for (FormField field : form.fields()) {
            Optional<Json> value = data.get(field.key()).filter(given -> !(given instanceof Json.Null));
            if (value.isPresent()) {
                problem(field, value.get())
                        .ifPresent(message ->
                                findings.add(Finding.error("invalid_value", "data." + field.key(), message)));
            } else if (field.required()) {
                findings.add(Finding.error("required", "data." + field.key(), field.label() + " is required"));
            }
        }
    }

    private static Optional<String> problem(FormField field, Json value) {
        return switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT -> text(field, value);
            case NUMBER -> number(field, value, false);
            case RATING -> number(field, value, true);
            case SINGLE_CHOICE -> choice(field, value);
            case MULTI_CHOICE -> choices(field, value);
            case BOOLEAN -> value instanceof Json.Bool ? Optional.empty() : Optional.of("give true or false");
            case DATE -> date(value);
        };
    }

    private static Optional<String> text(FormField field, Json value) {
        if (!(value instanceof Json.Text(String text))) {
            return Optional.of("give a text");
        }
        if (field.required() && Characters.isBlank(text)) {
            return Optional.of(field.label() + " must not be empty");
        }
        return range(field, BigDecimal.valueOf(text.codePointCount(0, text.length())), "characters");
    }

    private static Optional<String> number(FormField field, Json value, boolean whole) {
        if (!(value instanceof Json.Num(BigDecimal number))) {
            return Optional.of("give a number");
        }
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Optional.of("give a whole number");
        }
        return range(field, number, "");
    }

    private static Optional<String> range(FormField field, BigDecimal size, String unit) {
        boolean tooSmall = field.min().filter(min -> size.compareTo(min) < 0).isPresent();
        boolean tooLarge = field.max().filter(max -> size.compareTo(max) > 0).isPresent();
        if (!tooSmall && !tooLarge) {
            return Optional.empty();
        }
        String from = field.min().map(min -> "at least " + min.toPlainString()).orElse("");
        String to = field.max().map(max -> "at most " + max.toPlainString()).orElse("");
        String and = from.isEmpty() || to.isEmpty() ? "" : " and ";
        return Optional.of(("give " + from + and + to + " " + unit).strip());
    }

    private static Optional<String> choice(FormField field, Json value) {
        return value instanceof Json.Text(String option) && field.options().contains(option)
                ? Optional.empty()
                : Optional.of("choose one of " + field.options());
    }

    private static Optional<String> choices(FormField field, Json value) {
        boolean valid = value instanceof Json.Array(List<Json> items)
                && items.stream().allMatch(item -> choice(field, item).isEmpty())
                && items.stream().distinct().count() == items.size()
                && !(field.required() && items.isEmpty());
        return valid ? Optional.empty() : Optional.of("choose from " + field.options() + ", each at most once");
    }

    private static Optional<String> date(Json value) {
        if (value instanceof Json.Text(String text)) {
            try {
                LocalDate.parse(text);
                return Optional.empty();
            } catch (DateTimeParseException notADate) {
                return Optional.of("give a date as YYYY-MM-DD");
            }
        }
        return Optional.of("give a date as YYYY-MM-DD");
    }
}
