package dev.parley.standalone.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record as one line of JSON: where it is, and what it says. */
final class RecordLine {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordLine() {}

    static String of(ConsumerRecord<byte[], byte[]> record, Value value) {
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("topic", record.topic());
            out.writeNumberField("partition", record.partition());
            out.writeNumberField("offset", record.offset());
            out.writeStringField(
                    "timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
            text(out, "key", record.key());
            out.writeObjectFieldStart("headers");
            for (Header header : record.headers()) {
                text(out, header.key(), header.value());
            }
            out.writeEndObject();
            value(out, value);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void value(JsonGenerator out, Value value) throws IOException {
        switch (value) {
            case Value.Decoded(GenericRecord record) -> {
                out.writeStringField("type", record.getSchema().getName());
                out.writeFieldName("value");
                AvroJson.write(out, record);
            }
            case Value.Tombstone() -> {
                out.writeNullField("type");
                out.writeNullField("value");
            }
            case Value.Raw(byte[] bytes, String reason) -> {
                out.writeNullField("type");
                out.writeNullField("value");
                out.writeStringField("undecodable", reason);
                out.writeBinaryField("bytes", bytes);
            }
        }
    }

    private static void text(JsonGenerator out, String name, byte @Nullable [] bytes) throws IOException {
        out.writeFieldName(name);
        if (bytes == null) {
            out.writeNull();
        } else {
            out.writeString(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
