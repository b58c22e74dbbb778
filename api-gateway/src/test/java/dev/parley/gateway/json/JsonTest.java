package dev.parley.gateway.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.json.JsonParsing.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON")
final class JsonTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"b\":1,\"a\":[null,true,false,\"x\",{}]}",
                "{\"n\":[1,1.0,1.50,-7,12345678901234567890.123,1E+3]}",
                "{\"t\":\"\\\"\\\\ ü 😀 \\u0000\"}"
            })
    void the_same_json_that_came_in_goes_out(String text) {
        var out = new String(JsonWriter.value(JsonParsing.parseTrusted(bytes(text))), StandardCharsets.UTF_8);

        assertThat(out).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,",
                "{\"a\"}",
                "{\"a\":1,}",
                "{a:1}",
                "nul",
                "{\"a\":01}",
                "{} x",
                "\"\\ud800\"",
                "\"\\udc00x\"",
                "{\"a\":1,\"a\":2}",
                "1e500",
                "-1e-500",
                "// comment\n1",
                "{\"\\ud800\":1}"
            })
    void anything_else_is_malformed_and_says_why(String text) {
        assertThat(JsonParsing.parse(bytes(text)))
                .isInstanceOfSatisfying(
                        Parsed.Malformed.class,
                        malformed -> assertThat(malformed.reason())
                                .endsWith(".")
                                .doesNotContain("Exception", "jackson", "REDACTED"));
    }

    @Test
    void every_limit_holds_at_it_and_not_beyond_it() {
        assertLimit(JsonText.MAX_DEPTH, size -> "[".repeat(size) + "]".repeat(size));
        assertLimit(JsonText.MAX_NUMBER_CHARS, "1"::repeat);
        assertLimit(JsonText.MAX_NAME_CHARS, size -> "{\"" + "n".repeat(size) + "\":1}");
        assertLimit(JsonText.MAX_TOKENS, size -> "[" + "1,".repeat(size - 3) + "1]");
    }

    private static void assertLimit(int limit, IntFunction<String> text) {
        assertThat(JsonParsing.parse(bytes(text.apply(limit)))).isInstanceOf(Parsed.Value.class);
        assertThat(JsonParsing.parse(bytes(text.apply(limit + 1))))
                .isInstanceOfSatisfying(
                        Parsed.Malformed.class,
                        malformed -> assertThat(malformed.reason()).contains(Integer.toString(limit)));
    }

    @Test
    void bytes_that_are_not_utf8_are_malformed() {
        assertThat(JsonParsing.parse(new byte[] {'"', (byte) 0xc3, (byte) 0x28, '"'}))
                .isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void a_fingerprint_depends_on_what_is_said_and_not_on_how() {
        var one = fingerprint("{\"a\":1,\"b\":{\"x\":[1,2],\"y\":null}}");

        assertThat(fingerprint("{ \"b\" : {\"y\":null,\"x\":[1.0,2.00]}, \"a\":1 }"))
                .isEqualTo(one);
        assertThat(fingerprint("{\"a\":1,\"b\":{\"x\":[2,1],\"y\":null}}")).isNotEqualTo(one);
        assertThat(fingerprint("{\"a\":\"1\",\"b\":{\"x\":[1,2],\"y\":null}}")).isNotEqualTo(one);
    }

    private static String fingerprint(String text) {
        return CanonicalJson.fingerprint(JsonParsing.parseTrusted(bytes(text)));
    }
}
