package dev.parley.gateway.asyncapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import io.swagger.v3.core.util.Yaml31;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.Schema;

/** The AsyncAPI 3 document of a list of topics: a channel for each, a message for each of its Avro schemas. */
public final class AsyncApiDocument {

    private static final String AVRO = "application/vnd.apache.avro+json;version=1.9.0";
    private static final String WIRE_FORMAT =
            "The registry's wire format: a zero byte, the 4-byte schema id, the Avro binary.";
    private static final String DESCRIPTION = """
            The records of Parley's topics, for consumers and producers with a Kafka client. Every key is a string; every value is \
            one Avro record, whose schema says which kind it is. Headers are CloudEvents and `traceparent`.""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode messages;

    private AsyncApiDocument(List<Topic<?>> topics, String version) {
        root.put("asyncapi", "3.1.0");
        root.put("id", "urn:parley:topics");
        var info = root.putObject("info");
        info.put("title", "Parley").put("version", version).put("description", DESCRIPTION);
        info.putObject("license").put("name", "Apache-2.0");
        info.putObject("contact").put("name", "Who runs this installation");
        info.putArray("tags").addObject().put("name", "kafka");
        root.put("defaultContentType", "application/avro");
        var channels = root.putObject("channels");
        var operations = root.putObject("operations");
        var components = root.putObject("components");
        components.putObject("messageTraits").set("record", recordTrait());
        messages = components.putObject("messages");
        for (var topic : topics) {
            channels.set(topic.name(), channel(topic));
            operations.set(operationId(topic), operation(topic));
        }
    }

    /** Makes the document. */
    public static AsyncApiDocument of(List<Topic<?>> topics, String version) {
        return new AsyncApiDocument(topics, version);
    }

    /** As YAML, UTF-8. */
    public byte[] yaml() {
        try {
            return Yaml31.mapper().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the document cannot be written", impossible);
        }
    }

    private ObjectNode channel(Topic<?> topic) {
        var channel = JsonNodeFactory.instance.objectNode();
        channel.put("address", topic.name());
        channel.put("title", topic.name());
        channel.put(
                "description",
                topic.purpose() + " Partitioned by " + topic.partitioning().words() + ".");
        var of = channel.putObject("messages");
        for (var schema : topic.schemas()) {
            var name = name(topic, schema);
            messages.set(name, message(topic, schema));
            of.putObject(schema.getName()).put("$ref", "#/components/messages/" + name);
        }
        if (topic.schemas().isEmpty()) {
            of.putObject("raw")
                    .put("contentType", "application/octet-stream")
                    .put("summary", "The bytes of a record that could not be used.");
        }
        channel.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .put("topic", topic.name());
        return channel;
    }

    private static ObjectNode message(Topic<?> topic, Schema schema) {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("name", schema.getName());
        message.put("title", schema.getName());
        if (schema.getDoc() != null) {
            message.put("summary", schema.getDoc());
        }
        message.put("contentType", "application/avro");
        var key = JsonNodeFactory.instance.objectNode().put("type", "string").put("description", topic.key());
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .put("schemaIdLocation", "payload")
                .set("key", key);
        message.putObject("payload").put("schemaFormat", AVRO).set("schema", avro(schema));
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/record");
        return message;
    }

    private static ObjectNode operation(Topic<?> topic) {
        var isDoor = topic.equals(Topics.RUN_REQUESTS);
        var operation = JsonNodeFactory.instance.objectNode();
        operation.put("action", isDoor ? "receive" : "send");
        operation.put("summary", topic.purpose());
        operation.putObject("channel").put("$ref", "#/channels/" + topic.name());
        return operation;
    }

    private static ObjectNode recordTrait() {
        var trait = JsonNodeFactory.instance.objectNode();
        trait.put("description", WIRE_FORMAT);
        var headers = trait.putObject("headers").put("type", "object");
        var properties = headers.putObject("properties");
        for (var name :
                List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "traceparent")) {
            properties.putObject(name).put("type", "string");
        }
        return trait;
    }

    private static String name(Topic<?> topic, Schema schema) {
        return topic.name() + "." + schema.getName();
    }

    private static String operationId(Topic<?> topic) {
        return (topic.equals(Topics.RUN_REQUESTS) ? "receive." : "send.") + topic.name();
    }

    private static com.fasterxml.jackson.databind.JsonNode avro(Schema schema) {
        try {
            return JSON.readTree(schema.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an Avro schema is not JSON", impossible);
        }
    }
}
