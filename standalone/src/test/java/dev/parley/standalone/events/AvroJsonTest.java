package dev.parley.standalone.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.junit.jupiter.api.Test;

class AvroJsonTest {

    private static final Schema EVERYTHING = new Schema.Parser().parse("""
            {"type": "record", "name": "Everything", "namespace": "test", "fields": [
              {"name": "words", "type": "string"},
              {"name": "absent", "type": ["null", "string"], "default": null},
              {"name": "present", "type": ["null", "string"], "default": null},
              {"name": "count", "type": "long"},
              {"name": "share", "type": "double"},
              {"name": "yes", "type": "boolean"},
              {"name": "micros", "type": {"type": "long", "logicalType": "timestamp-micros"}},
              {"name": "millis", "type": ["null", {"type": "long", "logicalType": "timestamp-millis"}], "default": null},
              {"name": "bytes", "type": "bytes"},
              {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": ["A", "B"]}},
              {"name": "list", "type": {"type": "array", "items": "int"}},
              {"name": "map", "type": {"type": "map", "values": "string"}}]}
            """);

    @Test
    void every_kind_of_field_is_what_a_reader_of_json_expects() throws IOException {
        var record = new GenericRecordBuilder(EVERYTHING)
                .set("words", "say \"hello\"")
                .set("present", "here")
                .set("count", 9_007_199_254_740_993L)
                .set("share", 0.5)
                .set("yes", true)
                .set("micros", 1_772_445_600_000_001L)
                .set("millis", -1L)
                .set("bytes", ByteBuffer.wrap(new byte[] {1, 2, 3}))
                .set(
                        "kind",
                        new GenericData.EnumSymbol(EVERYTHING.getField("kind").schema(), "B"))
                .set("list", List.of(1, 2))
                .set("map", Map.of("k", "v"))
                .build();

        assertThat(json(record))
                .isEqualTo(
                        "{\"words\":\"say \\\"hello\\\"\",\"absent\":null,\"present\":\"here\",\"count\":9007199254740993,"
                                + "\"share\":0.5,\"yes\":true,\"micros\":\"2026-03-02T10:00:00.000001Z\","
                                + "\"millis\":\"1969-12-31T23:59:59.999Z\",\"bytes\":\"AQID\",\"kind\":\"B\",\"list\":[1,2],"
                                + "\"map\":{\"k\":\"v\"}}");
    }

    @Test
    void what_an_api_key_signs_with_is_not_shown() throws IOException {
        Schema spec = new Schema.Parser().parse("""
                {"type": "record", "name": "ApiKeySpec", "namespace": "dev.parley.avro.common", "fields": [
                  {"name": "name", "type": "string"}, {"name": "digest", "type": "string"}]}
                """);
        var key = new GenericRecordBuilder(spec)
                .set("name", "CRM")
                .set("digest", "0badcafe")
                .build();

        assertThat(json(key)).isEqualTo("{\"name\":\"CRM\",\"digest\":\"(not shown)\"}");
    }

    private static String json(GenericRecord record) throws IOException {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text)) {
            AvroJson.write(out, record);
        }
        return text.toString();
    }
}
