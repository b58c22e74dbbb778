package dev.parley.schemas.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON as text")
class JsonTextTest {

    @Test
    void keeps_the_order_of_members() {
        String text = """
                {"z":1,"a":[true,null,{"m":"x","b":[]}],"k":{}}""";
        assertThat(JsonText.render(JsonText.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1.00", "1E+3", "12345678901234567890.12345678901234567890", "1E-400"})
    void keeps_numbers_as_they_were_written(String number) {
        assertThat(JsonText.parse(number)).isEqualTo(new Json.Num(new BigDecimal(number)));
        assertThat(JsonText.render(JsonText.parse(number))).isEqualTo(number);
    }

    @Test
    void reads_every_number_that_it_wrote() {
        var number = JsonText.parse("1234567890".repeat(150) + "E99999");
        assertThat(JsonText.render(number)).hasSizeGreaterThan(1500);
        assertThat(JsonText.parse(JsonText.render(number))).isEqualTo(number);
    }

    @Test
    void keeps_any_character() {
        var text = new Json.Text("\"\\\n\t\u0000\u001f äß語𝒳 \u2028");
        assertThat(JsonText.parse(JsonText.render(text))).isEqualTo(text);
    }

    @Test
    void of_an_empty_object_needs_no_parser() {
        assertThat(JsonText.render(Json.Object.EMPTY)).isEqualTo("{}");
        assertThat(JsonText.parseObject("{}")).isSameAs(Json.Object.EMPTY);
    }

    @Test
    void of_a_map_is_in_the_order_of_names() {
        var values = new LinkedHashMap<String, Json>();
        values.put("b", Json.number(1));
        values.put("a", Json.text("x"));
        assertThat(JsonText.renderAll(values)).containsExactly(Map.entry("a", "\"x\""), Map.entry("b", "1"));
        assertThat(JsonText.parseAll(JsonText.renderAll(values))).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,", "{\"a\"}", "1 2", "{} {}", "nul", "NaN", "'x'", "{a:1}", "[1,]"})
    void is_refused_when_it_is_not_json(String text) {
        assertThatThrownBy(() -> JsonText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[]", "null", "\"{}\""})
    void is_refused_where_an_object_is_wanted_and_it_is_none(String text) {
        assertThatThrownBy(() -> JsonText.parseObject(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a JSON object");
    }

    @Test
    void is_refused_when_it_is_nested_without_end() {
        assertThatThrownBy(() -> JsonText.parse("[".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
