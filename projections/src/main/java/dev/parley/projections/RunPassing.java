package dev.parley.projections;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.query.ListPosition;
import dev.parley.projections.fold.RunKind;
import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.Head;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What of a filter no list knows: status and time of the last change, which are in the heads. */
final class RunPassing implements HeldList.Passing {

    private final RunFilter filter;
    private final Function<byte[], EventEnvelope<RunEvent>> decoder;
    private final Set<Byte> statuses = new HashSet<>();

    RunPassing(RunFilter filter, Function<byte[], EventEnvelope<RunEvent>> decoder) {
        this.filter = filter;
        this.decoder = decoder;
        filter.statuses().forEach(status -> statuses.add(RunKind.number(status)));
    }

    @Override
    public boolean passes(AggregateStores aggregates, ListPosition position, byte[] value) {
        boolean inAnyStatus = statuses.isEmpty();
        if (inAnyStatus && filter.period().updatedSince().isEmpty()) {
            return true;
        }
        return aggregates
                .head(position.id())
                .filter(head -> inAnyStatus || statuses.contains(head.status()))
                .filter(head -> filter.period()
                        .updatedSince()
                        .map(since -> isChangedSince(aggregates, position, head, since))
                        .orElse(true))
                .isPresent();
    }

    /** A head may be a few events old. */
    private boolean isChangedSince(AggregateStores aggregates, ListPosition position, Head head, Instant since) {
        if (!head.updatedAt().isBefore(since)) {
            return true;
        }
        List<byte[]> tail = aggregates.newest(position.id(), head).tail();
        return !tail.isEmpty()
                && !decoder.apply(tail.getLast()).meta().occurredAt().isBefore(since);
    }
}
