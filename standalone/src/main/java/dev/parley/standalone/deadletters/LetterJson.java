package dev.parley.standalone.deadletters;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.parley.standalone.events.AvroJson;
import dev.parley.standalone.events.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.header.Header;

/** Dead letters as JSON. */
final class LetterJson {

    private static final JsonFactory JSON = new JsonFactory();

    private LetterJson() {}

    /** What a list shows of it, on one line. */
    static String line(Letter letter) {
        return written(false, out -> {
            out.writeStartObject();
            summary(out, letter);
            out.writeEndObject();
        });
    }

    /** All of it: {@code type} and {@code value} are what {@code fix} takes. */
    static String document(Letter letter, Value value) {
        return written(true, out -> {
            out.writeStartObject();
            summary(out, letter);
            out.writeObjectFieldStart("headers");
            for (Header header : letter.headers()) {
                out.writeStringField(header.key(), Letter.text(header.value()));
            }
            out.writeEndObject();
            content(out, value);
            if (letter.value().isPresent()) {
                out.writeBinaryField("bytes", letter.value().get());
            }
            out.writeEndObject();
        });
    }

    /** A value alone, for people. */
    static String value(GenericRecord record) {
        return written(true, out -> AvroJson.write(out, record));
    }

    private static void summary(JsonGenerator out, Letter letter) throws IOException {
        var origin = letter.origin();
        out.writeStringField("id", letter.id().toString());
        out.writeStringField("state", letter.state());
        if (letter.mark().isPresent()) {
            out.writeStringField("done_at", letter.mark().get().at().toString());
        }
        out.writeStringField("reason", letter.reason());
        out.writeObjectFieldStart("origin");
        out.writeStringField("topic", origin.topic());
        out.writeStringField("partition", origin.partition());
        out.writeStringField("offset", origin.offset());
        out.writeStringField("at", origin.at().toString());
        out.writeEndObject();
        if (letter.key().isPresent()) {
            out.writeStringField("key", Letter.text(letter.key().get()));
        } else {
            out.writeNullField("key");
        }
    }

    private static void content(JsonGenerator out, Value value) throws IOException {
        switch (value) {
            case Value.Decoded(GenericRecord record) -> {
                out.writeStringField("type", record.getSchema().getName());
                out.writeFieldName("value");
                AvroJson.write(out, record);
            }
            case Value.Tombstone() -> out.writeNullField("value");
            case Value.Raw(var _, String reason) -> {
                out.writeNullField("value");
                out.writeStringField("undecodable", reason);
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private static String written(boolean pretty, Writing writing) {
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            if (pretty) {
                var printer = new DefaultPrettyPrinter();
                printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
                out.setPrettyPrinter(printer);
            }
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
