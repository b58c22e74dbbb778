package dev.parley.domain.graph;

import dev.parley.domain.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Whether a structured condition holds. It never fails: a missing value (JSON null counts as missing), values of different
 * kinds and an unknown operator all make the condition false, {@code neq} and {@code not_*} included.
 *
 * <ul>
 *   <li>{@code eq}, {@code neq}: numbers by value (1 equals 1.0), texts exactly, lists and objects deeply.
 *   <li>{@code gt}, {@code gte}, {@code lt}, {@code lte}: two numbers, two ISO dates ({@code 2026-02-28}) or two ISO times with an
 *       offset ({@code 2026-02-28T09:00:00Z}); nothing else has an order.
 *   <li>{@code in}, {@code not_in}: whether the field equals an item of the condition's list; items of another kind than the
 *       field are passed over, and a list without any of its kind says nothing about it.
 *   <li>{@code contains}, {@code not_contains}: in a text, the other text wherever it stands and however it is capitalised; in
 *       a list, an item equal to the value.
 *   <li>{@code exists}, {@code not_exists}: whether there is a value; the condition's own value is not looked at.
 * </ul>
 */
public final class Conditions {

    private Conditions() {}

    /** Whether the condition holds for what is known. */
    public static boolean holds(Condition.Structured condition, ConditionFacts facts) {
        var operator = Operator.of(condition.operator());
        if (operator.isEmpty()) {
            return false;
        }
        var actual = facts.value(condition.field()).filter(value -> value != Json.Null.NULL);
        return switch (operator.get()) {
            case EXISTS -> actual.isPresent();
            case NOT_EXISTS -> actual.isEmpty();
            case EQ, NEQ, GT, GTE, LT, LTE, IN, NOT_IN, CONTAINS, NOT_CONTAINS ->
                actual.isPresent() && compare(operator.get(), actual.get(), condition.value());
        };
    }

    private static boolean compare(Operator operator, Json actual, Json expected) {
        return switch (operator) {
            case EQ -> equal(actual, expected).orElse(false);
            case NEQ -> equal(actual, expected).map(equal -> !equal).orElse(false);
            case GT -> matches(order(actual, expected), sign -> sign > 0);
            case GTE -> matches(order(actual, expected), sign -> sign >= 0);
            case LT -> matches(order(actual, expected), sign -> sign < 0);
            case LTE -> matches(order(actual, expected), sign -> sign <= 0);
            case IN -> oneOf(actual, expected).orElse(false);
            case NOT_IN -> oneOf(actual, expected).map(found -> !found).orElse(false);
            case CONTAINS -> contains(actual, expected).orElse(false);
            case NOT_CONTAINS -> contains(actual, expected).map(found -> !found).orElse(false);
            case EXISTS, NOT_EXISTS -> throw new IllegalArgumentException("does not compare: " + operator);
        };
    }

    /** Empty when the two are of different kinds. */
    private static Optional<Boolean> equal(Json left, Json right) {
        return left.getClass() == right.getClass() ? Optional.of(same(left, right)) : Optional.empty();
    }

    private static boolean same(Json left, Json right) {
        return switch (left) {
            case Json.Num(var number) -> right instanceof Json.Num(var other) && number.compareTo(other) == 0;
            case Json.Array(var items) -> right instanceof Json.Array(var others) && sameItems(items, others);
            case Json.Object object -> right instanceof Json.Object other && sameMembers(object, other);
            case Json.Text _, Json.Bool _, Json.Null _ -> left.equals(right);
        };
    }

    private static boolean sameItems(List<Json> left, List<Json> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameMembers(Json.Object left, Json.Object right) {
        return left.members().keySet().equals(right.members().keySet())
                && left.members().entrySet().stream()
                        .allMatch(member -> right.get(member.getKey())
                                .filter(other -> same(member.getValue(), other))
                                .isPresent());
    }

    /** Empty when the two have no common order. */
    private static OptionalInt order(Json left, Json right) {
        if (left instanceof Json.Num(var number) && right instanceof Json.Num(var other)) {
            return OptionalInt.of(number.compareTo(other));
        }
        if (left instanceof Json.Text(var text) && right instanceof Json.Text(var other)) {
            return orderOfTexts(text, other);
        }
        return OptionalInt.empty();
    }

    private static OptionalInt orderOfTexts(String left, String right) {
        var days = date(left).flatMap(day -> date(right).map(day::compareTo));
        var order = days.or(() -> time(left).flatMap(time -> time(right).map(time::compareTo)));
        return order.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static boolean matches(OptionalInt order, IntPredicate test) {
        return order.isPresent() && test.test(order.getAsInt());
    }

    private static Optional<Boolean> oneOf(Json actual, Json expected) {
        if (!(expected instanceof Json.Array(var items))) {
            return Optional.empty();
        }
        return items.stream().flatMap(item -> equal(actual, item).stream()).reduce(Boolean::logicalOr);
    }

    private static Optional<Boolean> contains(Json actual, Json expected) {
        return switch (actual) {
            case Json.Text(var text)
            when expected instanceof Json.Text(var part) ->
                Optional.of(folded(text).contains(folded(part)));
            case Json.Array(var items) -> Optional.of(items.stream().anyMatch(item -> same(item, expected)));
            case Json.Text _, Json.Bool _, Json.Num _, Json.Object _, Json.Null _ -> Optional.empty();
        };
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether {@code gt} and its kind can compare with the value at all. */
    static boolean hasOrder(Json value) {
        return switch (value) {
            case Json.Num _ -> true;
            case Json.Text(var text) -> date(text).isPresent() || time(text).isPresent();
            case Json.Bool _, Json.Array _, Json.Object _, Json.Null _ -> false;
        };
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
