package dev.parley.system.docs;

import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * Renders examples/flink/tables.sql from the declarations of the tables' topics and their schemas. Flink wants the columns and the
 * schema to say the same, nullability included; and without the schema it would not read enums as strings.
 */
final class FlinkTables {

    private static final List<Topic<?>> TABLES =
            List.of(Topics.RUN_ROWS, Topics.TRANSCRIPT_ENTRY_ROWS, Topics.RESPONSE_ROWS, Topics.ANALYSIS_ROWS);

    private static final String INTRODUCTION = """
            -- Parley's tables for Flink SQL. Generated from the schemas; FlinkTablesTest says how to renew it. Do not edit.
            -- Replace localhost:9092 and localhost:8081 by where your brokers and your Apicurio Registry are.
            """;

    private FlinkTables() {}

    static String render() {
        return INTRODUCTION + TABLES.stream().map(FlinkTables::table).collect(Collectors.joining());
    }

    private static String table(Topic<?> topic) {
        Schema schema = topic.schemas().getFirst();
        return """

                CREATE TABLE %s (
                  row_key STRING NOT NULL COMMENT 'The record''s key: %s.',
                %s,
                  PRIMARY KEY (row_key) NOT ENFORCED
                ) COMMENT '%s' WITH (
                  'connector' = 'upsert-kafka',
                  'topic' = '%s',
                  'properties.bootstrap.servers' = 'localhost:9092',
                  'properties.isolation.level' = 'read_committed',
                  'key.format' = 'raw',
                  'value.format' = 'avro-confluent',
                  'value.fields-include' = 'EXCEPT_KEY',
                  'value.avro-confluent.url' = 'http://localhost:8081/apis/ccompat/v7',
                  'value.avro-confluent.schema' = '%s'
                );
                """.formatted(
                        name(topic),
                        quoted(topic.key()),
                        schema.getFields().stream().map(FlinkTables::column).collect(Collectors.joining(",\n")),
                        quoted(topic.purpose()),
                        topic.name(),
                        quoted(withoutDocs(schema).toString()));
    }

    /** {@code parley.tables.transcript-entries.v1} → {@code transcript_entries}. */
    private static String name(Topic<?> topic) {
        return topic.name().split("\\.")[2].replace('-', '_');
    }

    private static String column(Schema.Field field) {
        String doc = Objects.requireNonNullElse(field.doc(), "");
        return "  `%s` %s%s"
                .formatted(field.name(), type(field.schema()), doc.isEmpty() ? "" : " COMMENT '" + quoted(doc) + "'");
    }

    private static String type(Schema schema) {
        if (schema.isUnion()) {
            return typeName(schema.getTypes().getLast());
        }
        return typeName(schema) + " NOT NULL";
    }

    private static String typeName(Schema schema) {
        return switch (schema.getType()) {
            case STRING, ENUM -> "STRING";
            case INT -> "INT";
            case LONG -> schema.getLogicalType() instanceof LogicalTypes.TimestampMillis ? "TIMESTAMP(3)" : "BIGINT";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case RECORD, ARRAY, MAP, UNION, FIXED, BYTES, FLOAT, NULL ->
                throw new IllegalStateException("no column of a flat table: " + schema);
        };
    }

    /** The docs stand at the columns. */
    private static Schema withoutDocs(Schema schema) {
        var plain = Schema.createRecord(schema.getName(), null, schema.getNamespace(), false);
        plain.setFields(schema.getFields().stream()
                .map(field -> new Schema.Field(field.name(), field.schema(), null, field.defaultVal()))
                .toList());
        return plain;
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
