package dev.parley.crud;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/** Something said in a run. */
@MappedEntity("transcript_entry")
record EntryRow(@EmbeddedId Place place, Role role, String node, String content, Instant at) {

    enum Role {
        agent,
        participant
    }

    /** Where in which transcript. */
    @Embeddable
    record Place(
            @MappedProperty("run_id") String runId,
            @MappedProperty("position") int position) {}

    static EntryRow asked(RunRow run, int position, Question question, Instant at) {
        return new EntryRow(new Place(run.id(), position), Role.agent, question.node(), question.text(), at);
    }

    static EntryRow said(RunRow run, int position, Question question, String words, Instant at) {
        return new EntryRow(new Place(run.id(), position), Role.participant, question.node(), words, at);
    }
}
