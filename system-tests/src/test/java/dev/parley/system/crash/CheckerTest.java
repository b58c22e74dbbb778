package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.PublicIds;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The checker of crashes")
class CheckerTest {

    private static final String RUN = PublicIds.format(PublicIds.Kind.RUN, LogRecords.AGGREGATE);

    private final Journal journal = new Journal();
    private final List<GenericRecord> events = new ArrayList<>();
    private final List<GenericRecord> outcomes = new ArrayList<>();
    private Seen view = new Seen(4, "COMPLETED", List.of("Yes."), List.of("Why?"));

    private void aSoundInterview() {
        journal.sending(RUN, "Yes.");
        journal.acknowledged(RUN, "Yes.");
        events.add(LogRecords.event("InterviewRunCreated", 1, "create", "", ""));
        events.add(LogRecords.event("MessageRecorded", 2, "say", "content", "Yes."));
        events.add(LogRecords.turn(3, "say"));
        events.add(LogRecords.event("InterviewRunEnded", 4, "end", "status", "COMPLETED"));
        outcomes.add(LogRecords.accepted("say", 3));
    }

    private List<String> violations() {
        return new Checker(journal, events, outcomes, ignored -> view).violations();
    }

    @Test
    void finds_nothing_wrong_with_a_sound_interview() {
        aSoundInterview();
        outcomes.add(LogRecords.accepted("say", 3));
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
        events.set(3, LogRecords.event("MessageRecorded", 4, "say", "content", "Yes."));
        assertThat(violations())
                .anySatisfy(found -> assertThat(found).contains("the log has what was sent"))
                .noneSatisfy(found -> assertThat(found).contains("another turn"));
        events.set(3, LogRecords.turn(4, "again"));
        assertThat(violations()).anySatisfy(found -> assertThat(found).contains("another turn at version 4"));
    }

    @Test
    void sees_a_command_that_was_decided_twice() {
        aSoundInterview();
        events.set(3, LogRecords.event("InterviewRunEnded", 4, "create", "status", "COMPLETED"));
        assertThat(violations()).singleElement().asString().contains("command create was decided again at version 4");
    }

    @Test
    void sees_a_gap_in_the_versions() {
        aSoundInterview();
        events.set(3, LogRecords.event("InterviewRunEnded", 5, "end", "status", "COMPLETED"));
        assertThat(violations()).singleElement().asString().contains("versions are gapless");
    }

    @Test
    void sees_an_outcome_that_changed() {
        aSoundInterview();
        outcomes.add(LogRecords.accepted("say", 4));
        assertThat(violations()).singleElement().asString().contains("command say had the outcomes");
    }

    @Test
    void sees_a_view_that_is_not_what_the_log_says() {
        aSoundInterview();
        view = new Seen(3, "PROCESSING", List.of(), List.of("Why?", "Why?"));
        assertThat(violations()).hasSize(4);
    }
}
