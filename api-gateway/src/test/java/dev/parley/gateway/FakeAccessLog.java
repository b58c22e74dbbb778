package dev.parley.gateway;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.port.AccessLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Who read what, in memory. */
public final class FakeAccessLog implements AccessLog {

    private final List<ContentRead> reads = new ArrayList<>();

    @Override
    public synchronized void note(ContentRead read) {
        reads.add(read);
    }

    @Override
    public synchronized Optional<List<Entry>> newestFirst(
            Tenant tenant, RunId run, Instant since, OptionalLong before, int limit) {
        var found = new ArrayList<Entry>();
        for (int i = (int) Math.min(reads.size(), before.orElse(reads.size())) - 1; i >= 0; i--) {
            if (reads.get(i).run().equals(run) && reads.get(i).tenant().equals(tenant) && found.size() < limit) {
                found.add(new Entry(i, reads.get(i)));
            }
        }
        return Optional.of(found);
    }
}
