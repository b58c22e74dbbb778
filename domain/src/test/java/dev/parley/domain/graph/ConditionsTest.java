package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A structured condition")
class ConditionsTest {

    private static final Json FIVE = Json.number(5);
    private static final Json YES = Json.text("yes");
    private static final Json TAGS = Json.texts(List.of("price", "design"));

    @ParameterizedTest
    @CsvSource({"eq,true", "neq,false", "gt,false", "gte,true", "lt,false", "lte,true"})
    void compares_numbers_by_value_not_by_how_they_are_written(String operator, boolean expected) {
        assertThat(holds(operator, FIVE, new Json.Num(new BigDecimal("5.00")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"eq,false", "neq,true", "gt,true", "gte,true", "lt,false", "lte,false"})
    void orders_numbers(String operator, boolean expected) {
        assertThat(holds(operator, Json.number(10), Json.number(9))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,2026-02-28,true", "2026-02-28,2026-03-01,false", "2026-13-01,2026-02-28,false"})
    void orders_iso_dates(String actual, String expected, boolean later) {
        assertThat(holds("gt", Json.text(actual), Json.text(expected))).isEqualTo(later);
    }

    @Test
    void orders_times_by_the_moment_they_name() {
        var noonInParis = Json.text("2026-02-28T12:00:00+01:00");
        assertThat(holds("lt", noonInParis, Json.text("2026-02-28T11:30:00Z"))).isTrue();
        assertThat(holds("gte", noonInParis, Json.text("2026-02-28T11:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gt", "gte", "lt", "lte"})
    void finds_no_order_between_words_or_between_a_date_and_a_time(String operator) {
        assertThat(holds(operator, Json.text("b"), Json.text("a"))).isFalse();
        assertThat(holds(operator, Json.text("2026-02-28"), Json.text("2026-02-28T00:00:00Z")))
                .isFalse();
        assertThat(holds(operator, Json.bool(true), Json.bool(true))).isFalse();
    }

    @Test
    void takes_texts_exactly_when_they_must_be_equal() {
        assertThat(holds("eq", YES, YES)).isTrue();
        assertThat(holds("eq", YES, Json.text("Yes"))).isFalse();
        assertThat(holds("neq", YES, Json.text("Yes"))).isTrue();
    }

    @Test
    void finds_a_part_of_a_text_however_it_is_capitalised() {
        var answer = Json.text("Mostly the PRICE of it");
        assertThat(holds("contains", answer, Json.text("price"))).isTrue();
        assertThat(holds("not_contains", answer, Json.text("Price"))).isFalse();
        assertThat(holds("not_contains", answer, Json.text("design"))).isTrue();
    }

    @Test
    void finds_an_item_of_a_list_exactly() {
        assertThat(holds("contains", TAGS, Json.text("price"))).isTrue();
        assertThat(holds("contains", TAGS, Json.text("Price"))).isFalse();
        assertThat(holds("not_contains", TAGS, Json.text("Price"))).isTrue();
        assertThat(holds("contains", new Json.Array(List.of(FIVE)), new Json.Num(new BigDecimal("5.0"))))
                .isTrue();
    }

    @Test
    void looks_for_the_field_among_the_values_of_in() {
        assertThat(holds("in", Json.text("price"), TAGS)).isTrue();
        assertThat(holds("in", Json.text("speed"), TAGS)).isFalse();
        assertThat(holds("not_in", Json.text("speed"), TAGS)).isTrue();
        assertThat(holds("not_in", Json.text("price"), TAGS)).isFalse();
    }

    @Test
    void says_nothing_about_a_list_without_any_value_of_the_fields_kind() {
        assertThat(holds("in", FIVE, TAGS)).isFalse();
        assertThat(holds("not_in", FIVE, TAGS)).isFalse();
        assertThat(holds("not_in", FIVE, new Json.Array(List.of(YES, Json.number(6)))))
                .isTrue();
        assertThat(holds("not_in", FIVE, FIVE)).isFalse();
    }

    @Test
    void compares_lists_and_objects_deeply() {
        var one = new Json.Object(Map.of("a", new Json.Array(List.of(Json.number(1), YES))));
        var other = new Json.Object(Map.of("a", new Json.Array(List.of(new Json.Num(new BigDecimal("1.0")), YES))));
        assertThat(holds("eq", one, other)).isTrue();
        assertThat(holds("neq", one, new Json.Object(Map.of("b", YES)))).isTrue();
        assertThat(holds("eq", TAGS, Json.texts(List.of("price")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eq", "neq", "gt", "gte", "lt", "lte", "contains", "not_contains", "in", "not_in"})
    void is_false_when_the_kinds_differ(String operator) {
        assertThat(holds(operator, YES, Json.bool(true))).isFalse();
        assertThat(holds(operator, FIVE, Json.text("5"))).isFalse();
        assertThat(holds(operator, Json.Object.EMPTY, YES)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void is_false_when_the_value_is_missing_unless_it_asks_for_that(Operator operator) {
        var condition = new Condition.Structured("field", operator.wireName(), YES);
        assertThat(Conditions.holds(condition, _ -> Optional.empty())).isEqualTo(operator == Operator.NOT_EXISTS);
        assertThat(Conditions.holds(condition, _ -> Optional.of(Json.Null.NULL)))
                .as("null is missing")
                .isEqualTo(operator == Operator.NOT_EXISTS);
    }

    @Test
    void tells_whether_a_value_exists_whatever_its_own_value_is() {
        assertThat(holds("exists", Json.bool(false), Json.Null.NULL)).isTrue();
        assertThat(holds("exists", Json.text(""), FIVE)).isTrue();
        assertThat(holds("not_exists", FIVE, Json.Null.NULL)).isFalse();
    }

    @Test
    void with_an_unknown_operator_is_false() {
        assertThat(holds("resembles", YES, YES)).isFalse();
        assertThat(holds("EQ", YES, YES)).isFalse();
    }

    @Test
    void asks_for_the_field_it_names() {
        var condition = new Condition.Structured("plan.size", "eq", FIVE);
        assertThat(Conditions.holds(
                        condition, field -> field.equals("plan.size") ? Optional.of(FIVE) : Optional.empty()))
                .isTrue();
    }

    private static boolean holds(String operator, Json actual, Json expected) {
        return Conditions.holds(new Condition.Structured("field", operator, expected), _ -> Optional.of(actual));
    }
}
