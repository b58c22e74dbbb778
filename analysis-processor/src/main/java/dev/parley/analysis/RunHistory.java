package dev.parley.analysis;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.RunEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The past of runs that are not kept here any more, as the views have it. Blocking; thread-safe. */
@FunctionalInterface
interface RunHistory {

    /** Every event of the run up to this one; empty while that cannot be had. */
    Optional<List<EventEnvelope<RunEvent>>> upTo(EventMeta last);

    /** From the views. */
    static RunHistory of(RunQueries queries) {
        return last -> read(queries, last);
    }

    private static Optional<List<EventEnvelope<RunEvent>>> read(RunQueries queries, EventMeta last) {
        int page = 200;
        var run = new RunId(last.aggregateId());
        var events = new ArrayList<EventEnvelope<RunEvent>>();
        long reached = 0;
        while (reached < last.version()) {
            if (!(queries.events(last.tenant(), run, reached, page)
                            instanceof ReadResult.Found<List<EventEnvelope<RunEvent>>>(var more))
                    || more.isEmpty()) {
                return Optional.empty();
            }
            events.addAll(more);
            reached = more.getLast().meta().version();
        }
        return Optional.of(events.stream()
                .filter(event -> event.meta().version() <= last.version())
                .toList());
    }
}
