package dev.parley.simulator.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.client.model.Node.Field;
import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills in a form with values that its fields allow, and with those that conditions compare with rather often. Not thread-safe. */
final class FormFiller {

    private static final double TAKES_WHAT_DECIDES = 0.6;
    private static final BigDecimal MOST_BY_DEFAULT = BigDecimal.valueOf(100);
    private static final BigDecimal BEST_BY_DEFAULT = BigDecimal.valueOf(5);
    private static final int DAYS_BACK = 400;

    /** Where a text has no limit of its own. */
    private static final int MOST_CHARACTERS = 2_000;

    private final Persona persona;
    private final Temper temper;
    private final Tongue tongue;
    private final Chance chance;
    private final Situation now;

    FormFiller(Persona persona, Temper temper, Tongue tongue, Chance chance, Situation now) {
        this.persona = persona;
        this.temper = temper;
        this.tongue = tongue;
        this.chance = chance;
        this.now = now;
    }

    /** The fields that are filled in, by key. */
    Map<String, Object> filledIn() {
        var data = new LinkedHashMap<String, Object>();
        for (var field : now.node().fields()) {
            if (field.required().orElse(false) || !chance.of(temper.leavesOptional())) {
                data.put(field.key(), value(field));
            }
        }
        return data;
    }

    private Object value(Field field) {
        var decisive = now.notes().fields().getOrDefault(field.key(), List.of()).stream()
                .filter(value -> isAllowed(field, value))
                .toList();
        if (!decisive.isEmpty() && chance.of(TAKES_WHAT_DECIDES)) {
            var value = chance.oneOf(decisive);
            return field.type().equals("multi_choice") ? List.of(value) : value;
        }
        return switch (field.type()) {
            case "boolean" -> chance.of(0.5);
            case "number" -> number(field);
            case "rating" -> rating(field);
            case "single_choice" -> chance.oneOf(field.options());
            case "multi_choice" -> some(field.options());
            case "date" ->
                now.at()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .minusDays(chance.below(DAYS_BACK))
                        .toString();
            default -> text(field);
        };
    }

    private static boolean isAllowed(Field field, JsonNode value) {
        return switch (field.type()) {
            case "boolean" -> value.isBoolean();
            case "number" -> value.isNumber() && isInRange(field, value.decimalValue());
            case "rating" ->
                value.isNumber()
                        && value.decimalValue().stripTrailingZeros().scale() <= 0
                        && isInRange(field, value.decimalValue());
            case "single_choice", "multi_choice" -> field.options().contains(value.asText());
            case "short_text", "long_text" ->
                value.isTextual()
                        && isInRange(field, BigDecimal.valueOf(value.asText().length()));
            default -> value.isTextual();
        };
    }

    private static boolean isInRange(Field field, BigDecimal size) {
        return field.min().filter(min -> size.compareTo(min) < 0).isEmpty()
                && field.max().filter(max -> size.compareTo(max) > 0).isEmpty();
    }

    /** Rather a small one, as most numbers that people have to tell are; whole unless the range has no room for that. */
    private BigDecimal number(Field field) {
        var least = field.min().orElse(BigDecimal.ZERO.min(field.max().orElse(BigDecimal.ZERO)));
        var most = field.max().orElse(least.add(MOST_BY_DEFAULT));
        double share = chance.share();
        var exact = least.add(most.subtract(least).multiply(BigDecimal.valueOf(share * share * share)));
        var whole = exact.setScale(0, RoundingMode.HALF_UP);
        return isInRange(field, whole) ? whole : exact;
    }

    private int rating(Field field) {
        int worst = field.min()
                .orElse(BigDecimal.ONE)
                .setScale(0, RoundingMode.CEILING)
                .intValue();
        int best = field.max()
                .orElse(BEST_BY_DEFAULT.max(BigDecimal.valueOf(worst)))
                .intValue();
        int steps = best - worst + 1;
        return worst + (persona == Persona.HOSTILE ? chance.below((steps + 1) / 2) : chance.below(steps));
    }

    private List<String> some(List<String> options) {
        var chosen = new ArrayList<String>();
        for (var option : options) {
            if (chance.of(0.4)) {
                chosen.add(option);
            }
        }
        return chosen.isEmpty() ? List.of(chance.oneOf(options)) : chosen;
    }

    /** A text about the field, as long as it may be and must be. */
    private String text(Field field) {
        var words = Topics.of(field.label(), tongue).orElse(field.label()) + ": " + chance.oneOf(tongue.words("thing"));
        var text = field.type().equals("long_text") ? words + ", " + chance.oneOf(tongue.words("effect")) : words;
        int least = field.min().map(BigDecimal::intValue).orElse(0);
        int most = field.max().map(BigDecimal::intValue).orElse(MOST_CHARACTERS);
        var whole = new StringBuilder(text);
        while (whole.length() < least) {
            whole.append(' ').append(chance.oneOf(tongue.words("thing")));
        }
        return whole.substring(0, Math.min(whole.length(), Math.max(most, 0)));
    }
}
