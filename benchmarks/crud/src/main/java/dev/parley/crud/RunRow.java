package dev.parley.crud;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * An interview run.
 *
 * @param answered how many questions are answered, which is also the next one's place
 * @param entries of its transcript so far
 * @param version counted by the database layer; an update of an older one fails
 */
@MappedEntity("interview_run")
record RunRow(
        @Id String id,
        String organization,
        String blueprintId,
        Status status,
        int answered,
        int entries,
        Instant createdAt,
        Instant updatedAt,
        @Version Long version) {

    enum Status {
        in_progress,
        completed
    }

    RunRow answeredOnce(int newEntries, boolean last, Instant at) {
        return new RunRow(
                id,
                organization,
                blueprintId,
                last ? Status.completed : status,
                answered + 1,
                entries + newEntries,
                createdAt,
                at,
                version);
    }
}
