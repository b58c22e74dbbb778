package dev.parley.system.crash;

import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;

/** Records of one aggregate with as much in them as the checkers look at. */
final class LogRecords {

    static final UUID AGGREGATE = UUID.fromString("0197f2a0-0000-7000-8000-000000000001");

    private static final Schema META = SchemaBuilder.record("Meta")
            .fields()
            .requiredString("aggregate_id")
            .requiredLong("version")
            .requiredString("caused_by")
            .endRecord();
    private static final Schema SPEECH =
            SchemaBuilder.record("Speech").fields().requiredString("text").endRecord();
    private static final Schema OUTCOME_META = SchemaBuilder.record("OutcomeMeta")
            .fields()
            .requiredString("command_id")
            .endRecord();
    private static final Schema ACCEPTED = SchemaBuilder.record("CommandAccepted")
            .fields()
            .name("meta")
            .type(OUTCOME_META)
            .noDefault()
            .requiredLong("version")
            .endRecord();

    private LogRecords() {}

    static GenericRecord turn(long version, String causedBy) {
        var schema = SchemaBuilder.record("TurnTaken")
                .fields()
                .name("meta")
                .type(META)
                .noDefault()
                .name("speech")
                .type(SPEECH)
                .noDefault()
                .endRecord();
        return new GenericRecordBuilder(schema)
                .set("meta", meta(version, causedBy))
                .set(
                        "speech",
                        new GenericRecordBuilder(SPEECH).set("text", "Why?").build())
                .build();
    }

    static GenericRecord event(String type, long version, String causedBy, String field, String text) {
        var fields = SchemaBuilder.record(type).fields().name("meta").type(META).noDefault();
        var schema = field.isEmpty()
                ? fields.endRecord()
                : fields.requiredString(field).endRecord();
        var event = new GenericRecordBuilder(schema).set("meta", meta(version, causedBy));
        return field.isEmpty() ? event.build() : event.set(field, text).build();
    }

    private static GenericRecord meta(long version, String causedBy) {
        return new GenericRecordBuilder(META)
                .set("aggregate_id", AGGREGATE.toString())
                .set("version", version)
                .set("caused_by", causedBy)
                .build();
    }

    static GenericRecord accepted(String command, long version) {
        return new GenericRecordBuilder(ACCEPTED)
                .set(
                        "meta",
                        new GenericRecordBuilder(OUTCOME_META)
                                .set("command_id", command)
                                .build())
                .set("version", version)
                .build();
    }
}
