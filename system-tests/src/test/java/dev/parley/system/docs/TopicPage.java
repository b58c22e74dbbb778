package dev.parley.system.docs;

import dev.parley.kit.topic.Retention;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** Renders docs/topics.md from the topic declarations and their schemas. */
final class TopicPage {

    private static final String INTRODUCTION = """
            # Topics

            Generated from the topic declarations and schemas; `TopicPageTest` says how to renew it. Do not edit.

            Every record's key is a string. Every value is one Avro record in the registry's wire format (a zero byte, the 4-byte
            schema id, the Avro binary), so any Avro consumer with the registry can read it. Several kinds of record share a topic;
            a record's schema says which it is. Headers are CloudEvents (`ce_id`, `ce_type`, `ce_source`, `ce_subject`, `ce_time`)
            and `traceparent`; rows of tables have those of the event they come from. Partition counts are fixed at installation: 12,
            or 4 in the embedded default.
            """;

    private TopicPage() {}

    static String render() {
        var page = new StringBuilder(INTRODUCTION);
        page.append(
                "\n| topic | key | partition by | kept | timestamp | schemas evolve |\n|---|---|---|---|---|---|\n");
        for (Topic<?> topic : Topics.ALL) {
            page.append("| [`%s`](#%s) | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            topic.name(),
                            topic.name().replace(".", ""),
                            topic.key().replace("<", "&lt;").replace(">", "&gt;"),
                            topic.partitioning().words(),
                            kept(topic.retention()),
                            words(topic.timestamps().name()),
                            words(topic.evolution().name())));
        }
        page.append(AccessSection.render());
        Topics.ALL.forEach(topic -> section(page, topic));
        page.append("%n## Records inside of records%n");
        nested().values().forEach(schema -> record(page, schema));
        return page.toString();
    }

    private static void section(StringBuilder page, Topic<?> topic) {
        page.append("%n## %s%n%n%s%n".formatted(topic.name(), topic.purpose()));
        records(topic).values().forEach(schema -> record(page, schema));
    }

    private static void record(StringBuilder page, Schema schema) {
        page.append("%n### %s%n%n%s%n%n| field | type | what |%n|---|---|---|%n"
                .formatted(schema.getName(), doc(schema.getDoc())));
        schema.getFields()
                .forEach(field -> page.append(
                        "| `%s` | %s | %s |%n".formatted(field.name(), type(field.schema()), doc(field.doc()))));
    }

    /** The records that stand inside of others, by name; the records of the topics themselves are not among them. */
    private static Map<String, Schema> nested() {
        var nested = new TreeMap<String, Schema>();
        var outer = new HashSet<String>();
        for (Topic<?> topic : Topics.ALL) {
            records(topic).values().forEach(schema -> {
                outer.add(schema.getName());
                schema.getFields().forEach(field -> collect(field.schema(), nested));
            });
        }
        nested.keySet().removeAll(outer);
        return nested;
    }

    private static void collect(Schema schema, Map<String, Schema> into) {
        switch (schema.getType()) {
            case RECORD -> {
                if (into.putIfAbsent(schema.getName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), into));
                }
            }
            case UNION -> schema.getTypes().forEach(type -> collect(type, into));
            case ARRAY -> collect(schema.getElementType(), into);
            case MAP -> collect(schema.getValueType(), into);
            case ENUM, FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {
                // Nothing inside.
            }
        }
    }

    private static Map<String, Schema> records(Topic<?> topic) {
        var records = new LinkedHashMap<String, Schema>();
        topic.schemas().forEach(schema -> records.put(schema.getFullName(), schema));
        return records;
    }

    private static String kept(Retention retention) {
        return switch (retention) {
            case Retention.DeletedAfter(Duration age) -> age.toDays() + " days";
            case Retention.NewestOfEveryKeyDeletedAfter(Duration age) -> age.toDays() + " days (compacted)";
            case Retention.NewestOfEveryKey(Duration lag) ->
                "for ever (compacted; tombstones take effect within " + lag.toDays() + " days)";
        };
    }

    private static String type(Schema schema) {
        return switch (schema.getType()) {
            case UNION -> schema.getTypes().stream().map(TopicPage::type).collect(Collectors.joining(" or "));
            case ARRAY -> "list of " + type(schema.getElementType());
            case MAP -> "map of " + type(schema.getValueType());
            case ENUM ->
                "one of "
                        + schema.getEnumSymbols().stream()
                                .map(symbol -> "`" + symbol + "`")
                                .collect(Collectors.joining(", "));
            case RECORD -> schema.getName();
            case FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL ->
                schema.getLogicalType() == null
                        ? schema.getType().getName()
                        : schema.getLogicalType().getName();
        };
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String doc(String doc) {
        return Objects.requireNonNullElse(doc, "").replace("\n", " ").replace("|", "\\|");
    }
}
