package dev.parley.domain.query;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView;
import java.util.List;

/** What can be asked about runs. Every question names the tenant. Blocking; call from virtual threads. Thread-safe. */
public interface RunQueries {

    /** The run. */
    ReadResult<RunView> run(Tenant tenant, RunId id, Freshness freshness);

    /** Runs of the tenant, newest first. */
    ReadResult<Page<RunView>> runs(Tenant tenant, RunFilter filter, PageRequest page);

    /** What was said so far. */
    ReadResult<TranscriptView> transcript(Tenant tenant, RunId id, Freshness freshness);

    /** The responses, once there are any; absent before. */
    ReadResult<ResponsesView> responses(Tenant tenant, RunId id, Freshness freshness);

    /** The current analysis, once there is one; absent before. */
    ReadResult<AnalysisView> analysis(Tenant tenant, RunId id, Freshness freshness);

    /** The run's events after the given version, oldest first, at most {@code limit}. */
    ReadResult<List<EventEnvelope<RunEvent>>> events(Tenant tenant, RunId id, long afterVersion, int limit);
}
