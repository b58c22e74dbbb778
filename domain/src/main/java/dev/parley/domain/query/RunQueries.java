package dev.parley.domain.query;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.DecisionsView;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.SessionView;
import dev.parley.domain.view.TranscriptView;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be asked about runs. Every question names the tenant, and every view can be asked for as of an earlier version or
 * time. Blocking; call from virtual threads. Thread-safe.
 */
public interface RunQueries {

    /** The run. */
    ReadResult<RunView> run(Tenant tenant, RunId id, Freshness freshness);

    /**
     * Runs of the tenant, newest first. Absent when the page is to begin at a run that does not exist.
     *
     * @throws IllegalArgumentException if the page begins at a cursor that is none
     */
    ReadResult<Page<RunView>> runs(Tenant tenant, RunFilter filter, PageRequest page);

    /** The ids of all runs of the participant with that external id, newest first. */
    ReadResult<List<RunId>> runsOfParticipant(Tenant tenant, String externalId);

    /** What was said so far. */
    ReadResult<TranscriptView> transcript(Tenant tenant, RunId id, Freshness freshness);

    /** The responses, once there are any; absent before. */
    ReadResult<ResponsesView> responses(Tenant tenant, RunId id, Freshness freshness);

    /** The responses, or before there are any what is known of them: present for every run that has begun. */
    ReadResult<ResponsesView> partialResponses(Tenant tenant, RunId id, Freshness freshness);

    /** The current analysis, once there is one; absent before. */
    ReadResult<AnalysisView> analysis(Tenant tenant, RunId id, Freshness freshness);

    /** The current analysis, or where it stands while there is none. */
    ReadResult<AnalysisView> partialAnalysis(Tenant tenant, RunId id, Freshness freshness);

    /** All analyses, newest first; none at all is an empty list. */
    ReadResult<List<AnalysisView>> analyses(Tenant tenant, RunId id, Freshness freshness);

    /** The sittings, oldest first. */
    ReadResult<List<SessionView>> sessions(Tenant tenant, RunId id, Freshness freshness);

    /** Why the agent did what it did, turn by turn, and what is being waited for. */
    ReadResult<DecisionsView> decisions(Tenant tenant, RunId id, Freshness freshness);

    /** The run's events after the given version, oldest first, at most {@code limit}. */
    ReadResult<List<EventEnvelope<RunEvent>>> events(Tenant tenant, RunId id, long afterVersion, int limit);

    /**
     * What came out of several runs, each as of the version of its view: asked for once for all of them. A run that was erased
     * meanwhile is left out.
     */
    ReadResult<Map<RunId, RunResults>> results(Tenant tenant, List<RunView> runs, Set<ResultKind> wanted);
}
