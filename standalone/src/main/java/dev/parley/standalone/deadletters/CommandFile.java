package dev.parley.standalone.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topic;
import dev.parley.schemas.RecordCodec;
import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.events.AvroFromJson;
import dev.parley.standalone.events.NotOfTheSchemaException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/**
 * A command that somebody has written as JSON: {@code {"type": "RecordMessage", "value": {…}}}, as {@code show --output json} prints it.
 * It is held against the schema of its type, then against the rules of the domain.
 */
final class CommandFile {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Addresses addresses;

    CommandFile(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The command, ready to be sent to the topic.
     *
     * @throws DeadLettersFailure where it is none; the message says what to mend
     */
    Command read(String text, Topic<?> topic) {
        try {
            JsonNode document = JSON.readTree(text);
            var schema = schema(document, topic);
            if (!document.has("value")) {
                throw new DeadLettersFailure(
                        "The file has no member 'value': give the command there, a " + schema.getName() + ".");
            }
            return command(AvroFromJson.record(schema, document.get("value"), "value"), topic);
        } catch (JsonProcessingException e) {
            throw new DeadLettersFailure(
                    "The file is no JSON: " + e.getOriginalMessage() + " (line "
                            + e.getLocation().getLineNr() + ").",
                    e);
        } catch (NotOfTheSchemaException e) {
            throw new DeadLettersFailure(e.getMessage() + " Mend the file; nothing was sent.", e);
        }
    }

    private static Schema schema(JsonNode document, Topic<?> topic) {
        String type = document.path("type").asText("");
        return topic.schemas().stream()
                .filter(schema -> schema.getName().equals(type))
                .findFirst()
                .orElseThrow(
                        () -> new DeadLettersFailure("The file has to say in the member 'type' which command it is;"
                                + " '" + type + "' is none of " + topic.name() + ". There are: "
                                + topic.schemas().stream()
                                        .map(Schema::getName)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private <V> Command command(GenericRecord record, Topic<V> topic) {
        RecordCodec<V> codec = topic.codec().orElseThrow();
        V value;
        try {
            value = codec.decode(specific(record));
        } catch (IllegalArgumentException e) {
            throw new DeadLettersFailure(
                    "The command breaks a rule: " + e.getMessage() + ". Mend the file; nothing was sent.", e);
        }
        if (value instanceof CommandEnvelope<?> envelope) {
            return new Command(envelope.meta(), serdes(topic).serializer(topic).bytes(value));
        }
        throw new IllegalStateException(topic.name() + " carries no commands");
    }

    private static SpecificRecord specific(GenericRecord record) {
        var bytes = new ByteArrayOutputStream();
        try {
            var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
            new GenericDatumWriter<GenericRecord>(record.getSchema(), new GenericData()).write(record, encoder);
            return new SpecificDatumReader<SpecificRecord>(record.getSchema())
                    .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopicSerdes serdes(Topic<?> topic) {
        var kafka = new KafkaConfig(
                addresses.bootstrapServers(),
                addresses.registryUrl(),
                "dead-letters",
                Path.of("none"),
                1,
                (short) 1,
                false,
                addresses.security(),
                addresses.access());
        try {
            return new SchemaRegistration(kafka, PATIENCE).registerAll(List.of(topic));
        } catch (IllegalStateException e) {
            throw new DeadLettersFailure(String.valueOf(e.getMessage()), e);
        }
    }
}
