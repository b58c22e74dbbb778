package dev.parley.standalone.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * The way back from {@link AvroJson}: what a person has written or edited, held against a schema. Avro's own JSON wants to be told the
 * branch of every union, and bytes as Latin-1 text. Functions of their arguments.
 */
public final class AvroFromJson {

    private AvroFromJson() {}

    /**
     * The record that the JSON is.
     *
     * @param where the JSON is, as messages should begin
     * @throws NotOfTheSchemaException where it is none; the message names the member and what belongs there
     */
    public static GenericRecord record(Schema schema, JsonNode json, String where) {
        if (!json.isObject()) {
            throw wrong(where, json, "an object, a " + schema.getName());
        }
        var names = schema.getFields().stream().map(Schema.Field::name).toList();
        json.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw new NotOfTheSchemaException(where + "." + name + " is no member of a " + schema.getName()
                        + ". There are: " + String.join(", ", names) + ".");
            }
        });
        var record = new GenericData.Record(schema);
        for (Schema.Field field : schema.getFields()) {
            record.put(field.pos(), member(field, json.get(field.name()), where + "." + field.name()));
        }
        return record;
    }

    private static @Nullable Object member(Schema.Field field, @Nullable JsonNode given, String where) {
        if (given != null) {
            if (AvroJson.isHidden(given)) {
                throw new NotOfTheSchemaException(where + " was hidden when it was shown: write what belongs there.");
            }
            return value(field.schema(), given, where);
        }
        if (field.hasDefaultValue()) {
            return GenericData.get().getDefaultValue(field);
        }
        throw new NotOfTheSchemaException(where + " is missing: it is " + described(field.schema()) + ".");
    }

    private static @Nullable Object value(Schema schema, JsonNode json, String where) {
        return switch (schema.getType()) {
            case RECORD -> record(schema, json, where);
            case ARRAY -> array(schema, json, where);
            case MAP -> map(schema, json, where);
            case UNION -> union(schema, json, where);
            case NULL -> checked(json.isNull(), null, json, schema, where);
            case STRING -> checked(json.isTextual(), json.textValue(), json, schema, where);
            case ENUM ->
                checked(
                        json.isTextual() && schema.hasEnumSymbol(json.textValue()),
                        new GenericData.EnumSymbol(schema, json.asText()),
                        json,
                        schema,
                        where);
            case BYTES -> ByteBuffer.wrap(bytes(schema, json, where));
            case FIXED -> new GenericData.Fixed(schema, bytes(schema, json, where));
            case INT ->
                checked(json.canConvertToInt() && json.isIntegralNumber(), json.intValue(), json, schema, where);
            case LONG -> number(schema, json, where);
            case FLOAT -> checked(json.isNumber(), json.floatValue(), json, schema, where);
            case DOUBLE -> checked(json.isNumber(), json.doubleValue(), json, schema, where);
            case BOOLEAN -> checked(json.isBoolean(), json.booleanValue(), json, schema, where);
        };
    }

    private static List<@Nullable Object> array(Schema schema, JsonNode json, String where) {
        checked(json.isArray(), "", json, schema, where);
        var items = new ArrayList<@Nullable Object>();
        for (JsonNode item : json) {
            items.add(value(schema.getElementType(), item, where + "[" + items.size() + "]"));
        }
        return items;
    }

    private static HashMap<String, @Nullable Object> map(Schema schema, JsonNode json, String where) {
        checked(json.isObject(), "", json, schema, where);
        var entries = new HashMap<String, @Nullable Object>();
        json.properties()
                .forEach(entry -> entries.put(
                        entry.getKey(), value(schema.getValueType(), entry.getValue(), where + "." + entry.getKey())));
        return entries;
    }

    /** The first branch that it fits; where it fits none, what is wrong with it as the first that is not null. */
    private static @Nullable Object union(Schema schema, JsonNode json, String where) {
        if (json.isNull() && schema.isNullable()) {
            return null;
        }
        NotOfTheSchemaException first = null;
        for (Schema branch : schema.getTypes()) {
            if (branch.getType() == Schema.Type.NULL) {
                continue;
            }
            try {
                return value(branch, json, where);
            } catch (NotOfTheSchemaException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? wrong(where, json, "null") : first;
    }

    private static long number(Schema schema, JsonNode json, String where) {
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return json.longValue();
        }
        try {
            var time = Instant.parse(json.asText());
            return switch (schema.getLogicalType()) {
                case LogicalTypes.TimestampMillis _ -> time.toEpochMilli();
                case LogicalTypes.TimestampMicros _ -> ChronoUnit.MICROS.between(Instant.EPOCH, time);
                case null, default -> throw wrong(where, json, described(schema));
            };
        } catch (DateTimeException | ArithmeticException e) {
            throw wrong(where, json, described(schema));
        }
    }

    private static byte[] bytes(Schema schema, JsonNode json, String where) {
        try {
            return checked(json.isTextual(), json.binaryValue(), json, schema, where);
        } catch (IOException e) {
            throw wrong(where, json, described(schema));
        }
    }

    private static <T extends @Nullable Object> T checked(
            boolean fits, T value, JsonNode json, Schema schema, String where) {
        if (!fits) {
            throw wrong(where, json, described(schema));
        }
        return value;
    }

    private static NotOfTheSchemaException wrong(String where, JsonNode json, String wanted) {
        var text = json.toString();
        return new NotOfTheSchemaException(where + " is " + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
                + ": it has to be " + wanted + ".");
    }

    private static String described(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> "an object, a " + schema.getName();
            case ARRAY -> "an array";
            case MAP -> "an object";
            case UNION ->
                schema.getTypes().stream().map(AvroFromJson::described).collect(Collectors.joining(" or "));
            case NULL -> "null";
            case STRING -> schema.getLogicalType() instanceof LogicalTypes.Uuid ? "a UUID in a string" : "a string";
            case ENUM -> "one of " + String.join(", ", schema.getEnumSymbols());
            case BYTES, FIXED -> "bytes in base64";
            case INT -> "a whole number";
            case LONG -> schema.getLogicalType() == null ? "a whole number" : "a time such as 2026-03-02T10:00:00Z";
            case FLOAT, DOUBLE -> "a number";
            case BOOLEAN -> "true or false";
        };
    }
}
