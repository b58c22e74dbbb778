package dev.parley.standalone.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvroFromJsonTest {

    private static final Schema SCHEMA = new Schema.Parser().parse("""
            {"type": "record", "name": "Sample", "fields": [
              {"name": "id", "type": {"type": "string", "logicalType": "uuid"}},
              {"name": "at", "type": {"type": "long", "logicalType": "timestamp-micros"}},
              {"name": "mood", "type": {"type": "enum", "name": "Mood", "symbols": ["GOOD", "BAD"]}, "default": "GOOD"},
              {"name": "size", "type": ["null", "int"], "default": null},
              {"name": "score", "type": ["null", "double"], "default": null},
              {"name": "raw", "type": ["null", "bytes"], "default": null},
              {"name": "names", "type": {"type": "array", "items": "string"}, "default": []},
              {"name": "counts", "type": {"type": "map", "values": "long"}, "default": {}},
              {"name": "digest", "type": ["null", "string"], "default": null}]}
            """);
    private static final String WHOLE = """
            {"id": "0b3c1f9e-0000-4000-8000-000000000001", "at": "2026-03-02T10:00:00.000123Z", "mood": "BAD",
             "size": 7, "score": 0.5, "raw": "AQID", "names": ["a", "b"], "counts": {"x": 1}, "digest": null}
            """;

    @Test
    void reads_what_was_shown() throws IOException {
        assertThat(shown(read(WHOLE))).isEqualTo(json(WHOLE));
    }

    @Test
    void takes_defaults_for_what_is_not_there() throws IOException {
        var shown = shown(read("{\"id\": \"x\", \"at\": \"2026-03-02T10:00:00Z\"}"));
        assertThat(shown.get("mood").asText()).isEqualTo("GOOD");
        assertThat(shown.get("size").isNull()).isTrue();
        assertThat(shown.get("names")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"x\"}                                        | value.at is missing: it is a time such as",
                "{\"id\": 3, \"at\": 0}                                 | value.id is 3: it has to be a UUID in a string",
                "{\"id\": \"x\", \"at\": \"yesterday\"}                 | value.at is \"yesterday\": it has to be a time such as",
                "{\"id\": \"x\", \"at\": 0, \"mood\": \"FINE\"}         | value.mood is \"FINE\": it has to be one of GOOD, BAD",
                "{\"id\": \"x\", \"at\": 0, \"size\": \"7\"}            | value.size is \"7\": it has to be a whole number",
                "{\"id\": \"x\", \"at\": 0, \"names\": [\"a\", 1]}      | value.names[1] is 1: it has to be a string",
                "{\"id\": \"x\", \"at\": 0, \"raw\": \"?\"}             | value.raw is \"?\": it has to be bytes in base64",
                "{\"id\": \"x\", \"at\": 0, \"siez\": 1}                | value.siez is no member of a Sample. There are: id, at",
                "{\"id\": \"x\", \"at\": 0, \"digest\": \"(not shown)\"} | value.digest was hidden when it was shown",
                "[]                                                     | value is []: it has to be an object, a Sample"
            })
    void says_which_member_is_wrong_and_what_belongs_there(String text, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(NotOfTheSchemaException.class)
                .hasMessageContaining(sentence);
    }

    private static GenericRecord read(String text) throws IOException {
        return AvroFromJson.record(SCHEMA, json(text), "value");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static JsonNode shown(GenericRecord record) throws IOException {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text)) {
            AvroJson.write(out, record);
        }
        return json(text.toString());
    }
}
