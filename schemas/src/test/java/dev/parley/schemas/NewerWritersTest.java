package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.avro.common.Condition;
import dev.parley.avro.common.Graph;
import dev.parley.avro.common.Step;
import dev.parley.avro.run.event.ConversationEnded;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.RunEvent;
import dev.parley.schemas.mapping.Graphs;
import dev.parley.schemas.mapping.Steps;
import java.io.IOException;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a newer version wrote")
class NewerWritersTest {

    private final RunEventCodec codec = new RunEventCodec();

    @Test
    void is_read_without_the_fields_that_this_version_does_not_know() throws IOException {
        var envelope = ended();
        Schema newer = with(
                ConversationEnded.getClassSchema(),
                "\"fields\":[{\"name\":\"meta\"",
                "\"fields\":[{\"name\":\"mood\",\"type\":[\"null\",\"string\"],\"default\":null},{\"name\":\"meta\"");
        byte[] written = Binary.write(codec.encode(envelope));
        byte[] bytes = new byte[written.length + 1];
        // The field that this version does not know comes first: branch 0, null.
        System.arraycopy(written, 0, bytes, 1, written.length);
        assertThat(codec.decode(read(bytes, newer))).isEqualTo(envelope);
    }

    @Test
    void is_refused_when_it_has_a_symbol_that_this_version_does_not_know() throws IOException {
        Schema newer = with(ConversationEnded.getClassSchema(), "\"GRAPH_COMPLETED\"", "\"STRUCK_BY_LIGHTNING\"");
        var record = read(Binary.write(codec.encode(ended())), newer);
        assertThat(((ConversationEnded) record).getReason()).isEqualTo(dev.parley.avro.common.EndReason.UNRECOGNIZED);
        assertThatThrownBy(() -> codec.decode(record))
                .isInstanceOf(UnknownRecordException.class)
                .hasMessageContaining("EndReason");
    }

    @Test
    void is_refused_when_it_is_of_a_kind_that_this_version_does_not_know() {
        assertThatThrownBy(() -> Steps.decode(new Step("because", null, null, null, null, null)))
                .isInstanceOf(UnknownRecordException.class);
        var edge = new dev.parley.avro.common.Edge("a", "b", new Condition(null, null), 0);
        assertThatThrownBy(() -> Graphs.decode(new Graph("a", List.of(), List.of(edge))))
                .isInstanceOf(UnknownRecordException.class);
        var node = new dev.parley.avro.common.Node("a", "k", "", true, null, null, null, null);
        assertThatThrownBy(() -> Graphs.decode(new Graph("a", List.of(node), List.of())))
                .isInstanceOf(UnknownRecordException.class);
    }

    private static EventEnvelope<RunEvent> ended() {
        return new EventEnvelope<>(
                new Arbitrary(1).value(EventMeta.class), new RunEvent.ConversationEnded(EndReason.GRAPH_COMPLETED));
    }

    private static Schema with(Schema schema, String before, String after) {
        String text = schema.toString();
        assertThat(text).contains(before);
        int at = text.indexOf(before);
        return new Schema.Parser().parse(text.substring(0, at) + after + text.substring(at + before.length()));
    }

    private static SpecificRecord read(byte[] bytes, Schema writer) throws IOException {
        return new SpecificDatumReader<SpecificRecord>(writer, ConversationEnded.getClassSchema())
                .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    }
}
