package dev.parley.standalone.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Avro values as JSON: fields named as in the schemas, times as RFC 3339, bytes as base64, unions as what is in them. */
public final class AvroJson {

    /** With the digest of an API key a producer signs: it is as good as the key. */
    private static final String KEY_SPEC = "dev.parley.avro.common.ApiKeySpec";

    private static final String DIGEST = "digest";
    private static final String HIDDEN = "(not shown)";
    private static final long MICROS = 1_000_000;

    private AvroJson() {}

    /** Whether something secret was there. */
    static boolean isHidden(JsonNode value) {
        return value.isTextual() && value.textValue().equals(HIDDEN);
    }

    static void write(JsonGenerator out, Schema schema, @Nullable Object value) throws IOException {
        switch (schema.getType()) {
            case RECORD -> record(out, (IndexedRecord) held(schema, value));
            case ARRAY -> array(out, schema.getElementType(), (Collection<?>) held(schema, value));
            case MAP -> map(out, schema.getValueType(), (Map<?, ?>) held(schema, value));
            case UNION -> {
                Schema branch = schema.getTypes().get(GenericData.get().resolveUnion(schema, value));
                write(out, branch, value);
            }
            case NULL -> out.writeNull();
            case STRING, ENUM -> out.writeString(held(schema, value).toString());
            case BYTES -> out.writeBinary(bytes((ByteBuffer) held(schema, value)));
            case FIXED -> out.writeBinary(((GenericFixed) held(schema, value)).bytes());
            case INT -> out.writeNumber(((Number) held(schema, value)).intValue());
            case LONG -> number(out, schema.getLogicalType(), held(schema, value));
            case FLOAT, DOUBLE -> out.writeNumber(((Number) held(schema, value)).doubleValue());
            case BOOLEAN -> out.writeBoolean((Boolean) held(schema, value));
        }
    }

    private static Object held(Schema schema, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("nothing where there has to be a " + schema.getName());
        }
        return value;
    }

    private static void record(JsonGenerator out, IndexedRecord record) throws IOException {
        out.writeStartObject();
        boolean isKeySpec = record.getSchema().getFullName().equals(KEY_SPEC);
        for (Schema.Field field : record.getSchema().getFields()) {
            out.writeFieldName(field.name());
            if (isKeySpec && field.name().equals(DIGEST)) {
                out.writeString(HIDDEN);
            } else {
                write(out, field.schema(), record.get(field.pos()));
            }
        }
        out.writeEndObject();
    }

    private static void array(JsonGenerator out, Schema element, Collection<?> items) throws IOException {
        out.writeStartArray();
        for (Object item : items) {
            write(out, element, item);
        }
        out.writeEndArray();
    }

    private static void map(JsonGenerator out, Schema valueType, Map<?, ?> entries) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            out.writeFieldName(entry.getKey().toString());
            write(out, valueType, entry.getValue());
        }
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, @Nullable LogicalType logical, Object value) throws IOException {
        if (value instanceof Instant time) {
            out.writeString(time.toString());
            return;
        }
        long number = ((Number) value).longValue();
        switch (logical) {
            case LogicalTypes.TimestampMillis _ ->
                out.writeString(Instant.ofEpochMilli(number).toString());
            case LogicalTypes.TimestampMicros _ ->
                out.writeString(
                        Instant.ofEpochSecond(Math.floorDiv(number, MICROS), Math.floorMod(number, MICROS) * 1000)
                                .toString());
            case null, default -> out.writeNumber(number);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    /** The whole record as JSON. */
    public static void write(JsonGenerator out, GenericRecord record) throws IOException {
        record(out, record);
    }
}
