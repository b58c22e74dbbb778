package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.FeedEvent;
import dev.parley.domain.query.FeedPage;
import dev.parley.gateway.auth.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Somebody who reads a tenant's feed, page by page or as it goes on: is shown what their key may see, and noted as a reader of the
 * runs in it, once for each run. For one thread.
 */
final class FeedReader implements UnaryOperator<List<FeedPage.Item>> {

    /** Of so many runs it is known that they are noted; one that comes back after as many others is noted again. */
    static final int RUNS_KEPT_IN_MIND = 1_000;

    private final boolean seesCatalog;
    private final Consumer<RunId> note;
    private final Map<RunId, Boolean> noted = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RunId, Boolean> eldest) {
            return size() > RUNS_KEPT_IN_MIND;
        }
    };

    private FeedReader(boolean seesCatalog, Consumer<RunId> note) {
        this.seesCatalog = seesCatalog;
        this.note = note;
    }

    static FeedReader of(Caller caller, ContentReads reads, String requestId) {
        return new FeedReader(
                caller.may(Scope.CATALOG_READ), run -> reads.note(caller, run, "events", Optional.of(requestId)));
    }

    /** What of these the reader is shown. */
    @Override
    public List<FeedPage.Item> apply(List<FeedPage.Item> items) {
        return items.stream().filter(item -> isShown(item.event())).toList();
    }

    /** Changes of the catalog are for those who may read it. */
    private boolean isShown(FeedEvent event) {
        return switch (event) {
            case FeedEvent.OfCatalog _ -> seesCatalog;
            case FeedEvent.OfRun(var envelope) -> {
                var run = new RunId(envelope.meta().aggregateId());
                if (noted.put(run, true) == null) {
                    note.accept(run);
                }
                yield true;
            }
        };
    }
}
