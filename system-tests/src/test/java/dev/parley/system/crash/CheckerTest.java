package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.PublicIds;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The checker of crashes")
class CheckerTest {

    private static final UUID ID = UUID.fromString("0197f2a0-0000-7000-8000-000000000001");
    private static final String RUN = PublicIds.format(PublicIds.Kind.RUN, ID);

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

    private final Journal journal = new Journal();
    private final List<GenericRecord> events = new ArrayList<>();
    private final List<GenericRecord> outcomes = new ArrayList<>();
    private Seen view = new Seen(4, "COMPLETED", List.of("Yes."), List.of("Why?"));

    private void aSoundInterview() {
        journal.sending(RUN, "Yes.");
        journal.acknowledged(RUN, "Yes.");
        events.add(event("InterviewRunCreated", 1, "create", "", ""));
        events.add(event("MessageRecorded", 2, "say", "content", "Yes."));
        events.add(turn(3, "say"));
        events.add(event("InterviewRunEnded", 4, "end", "status", "COMPLETED"));
        outcomes.add(accepted("say", 3));
    }

    private List<String> violations() {
        return new Checker(journal, events, outcomes, ignored -> view).violations();
    }

    @Test
    void finds_nothing_wrong_with_a_sound_interview() {
        aSoundInterview();
        outcomes.add(accepted("say", 3));
        assertThat(violations()).isEmpty();
    }

    @Test
    void sees_an_acknowledged_answer_that_is_lost() {
        aSoundInterview();
        journal.sending(RUN, "And no.");
        journal.acknowledged(RUN, "And no.");
        assertThat(violations()).singleElement().asString().contains("the log has what was sent");
    }

    @Test
    void sees_an_answer_that_took_effect_twice_and_a_second_turn_for_it() {
        aSoundInterview();
        events.set(3, event("MessageRecorded", 4, "say", "content", "Yes."));
        assertThat(violations())
                .anySatisfy(found -> assertThat(found).contains("the log has what was sent"))
                .noneSatisfy(found -> assertThat(found).contains("another turn"));
        events.set(3, turn(4, "again"));
        assertThat(violations()).anySatisfy(found -> assertThat(found).contains("another turn at version 4"));
    }

    @Test
    void sees_a_command_that_was_decided_twice() {
        aSoundInterview();
        events.set(3, event("InterviewRunEnded", 4, "create", "status", "COMPLETED"));
        assertThat(violations()).singleElement().asString().contains("command create was decided again at version 4");
    }

    @Test
    void sees_a_gap_in_the_versions() {
        aSoundInterview();
        events.set(3, event("InterviewRunEnded", 5, "end", "status", "COMPLETED"));
        assertThat(violations()).singleElement().asString().contains("versions are gapless");
    }

    @Test
    void sees_an_outcome_that_changed() {
        aSoundInterview();
        outcomes.add(accepted("say", 4));
        assertThat(violations()).singleElement().asString().contains("command say had the outcomes");
    }

    @Test
    void sees_a_view_that_is_not_what_the_log_says() {
        aSoundInterview();
        view = new Seen(3, "PROCESSING", List.of(), List.of("Why?", "Why?"));
        assertThat(violations()).hasSize(4);
    }

    private static GenericRecord turn(long version, String causedBy) {
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

    private static GenericRecord event(String type, long version, String causedBy, String field, String text) {
        var fields = SchemaBuilder.record(type).fields().name("meta").type(META).noDefault();
        var schema = field.isEmpty()
                ? fields.endRecord()
                : fields.requiredString(field).endRecord();
        var event = new GenericRecordBuilder(schema).set("meta", meta(version, causedBy));
        return field.isEmpty() ? event.build() : event.set(field, text).build();
    }

    private static GenericRecord meta(long version, String causedBy) {
        return new GenericRecordBuilder(META)
                .set("aggregate_id", ID.toString())
                .set("version", version)
                .set("caused_by", causedBy)
                .build();
    }

    private static GenericRecord accepted(String command, long version) {
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
