package dev.parley.engines.model.assess;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.json.Json;
import dev.parley.engines.builtin.assess.Expected;
import dev.parley.engines.model.output.Shape;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a model is asked for the typed value of an answer, and what is accepted: only what the question or its conditions expect. */
record ValueAsked(Expected expected) {

    /** What stands for "it cannot be told". */
    static final String UNCLEAR = "unclear";

    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 18;

    boolean isAsked() {
        return !(expected instanceof Expected.Words);
    }

    /** What the value is, for the prompt. */
    String description() {
        return switch (expected) {
            case Expected.Words _ -> "";
            case Expected.YesNo _ -> "whether the answer means \"yes\" or \"no\".";
            case Expected.Number _ -> "the one number that answers the question, in digits with a point for decimals.";
            case Expected.Rating(int lowest, int highest) ->
                "the whole number from %d to %d that the participant gives.".formatted(lowest, highest);
            case Expected.Choice _ -> "which of the listed options the answer names.";
            case Expected.Date _ ->
                "the calendar day that answers the question, as YYYY-MM-DD; only when day, month and year are said.";
        };
    }

    ObjectNode schema() {
        return switch (expected) {
            case Expected.YesNo _ -> Shape.oneOf(List.of("yes", "no", UNCLEAR));
            case Expected.Choice(var options) -> {
                var all = new ArrayList<>(options);
                all.add(UNCLEAR);
                yield Shape.oneOf(all.stream().distinct().toList());
            }
            case Expected.Words _, Expected.Number _, Expected.Rating _, Expected.Date _ -> Shape.text(LONGEST);
        };
    }

    /** The value; empty for whatever is not one. */
    Optional<Json> read(String text) {
        var said = text.strip();
        if (said.isEmpty() || said.equals(UNCLEAR)) {
            return Optional.empty();
        }
        return switch (expected) {
            case Expected.Words _ -> Optional.empty();
            case Expected.YesNo _ ->
                said.equals("yes") || said.equals("no") ? Optional.of(Json.bool(said.equals("yes"))) : Optional.empty();
            case Expected.Number _ -> number(said).map(Json.Num::new);
            case Expected.Rating(int lowest, int highest) ->
                number(said)
                        .filter(value -> value.compareTo(BigDecimal.valueOf(lowest)) >= 0)
                        .filter(value -> value.compareTo(BigDecimal.valueOf(highest)) <= 0)
                        .map(Json.Num::new);
            case Expected.Choice(var options) ->
                options.contains(said) ? Optional.of(Json.text(said)) : Optional.empty();
            case Expected.Date _ -> day(said).map(day -> Json.text(day.toString()));
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() <= MOST_DIGITS && text.matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
