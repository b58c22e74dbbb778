package dev.parley.kit.query;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedQueries;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.ResultKind;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.query.RunResults;
import dev.parley.domain.query.UsageQueries;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.DecisionsView;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.SessionView;
import dev.parley.domain.view.TranscriptView;
import dev.parley.domain.view.Usage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** All queries in one, answered from {@link Records}, near or far. Blocking; call from virtual threads. Thread-safe. */
public class RecordQueries implements RunQueries, CatalogQueries, FeedQueries, UsageQueries {

    private final RunQueries runs;
    private final CatalogQueries catalog;
    private final FeedQueries feed;
    private final UsageQueries usage;

    /** @param clock up to when the time of an open session counts */
    public RecordQueries(Records records, Decoding decoding, InstantSource clock) {
        this.catalog = new CatalogAnswers(records, decoding);
        this.runs = new RunAnswers(records, catalog, decoding, clock);
        this.feed = new FeedAnswers(records, decoding);
        this.usage = new UsageAnswers(records);
    }

    @Override
    public ReadResult<RunView> run(Tenant tenant, RunId id, Freshness freshness) {
        return runs.run(tenant, id, freshness);
    }

    @Override
    public ReadResult<Page<RunView>> runs(Tenant tenant, RunFilter filter, PageRequest page) {
        return runs.runs(tenant, filter, page);
    }

    @Override
    public ReadResult<List<RunId>> runsOfParticipant(Tenant tenant, String externalId) {
        return runs.runsOfParticipant(tenant, externalId);
    }

    @Override
    public ReadResult<TranscriptView> transcript(Tenant tenant, RunId id, Freshness freshness) {
        return runs.transcript(tenant, id, freshness);
    }

    @Override
    public ReadResult<ResponsesView> responses(Tenant tenant, RunId id, Freshness freshness) {
        return runs.responses(tenant, id, freshness);
    }

    @Override
    public ReadResult<ResponsesView> partialResponses(Tenant tenant, RunId id, Freshness freshness) {
        return runs.partialResponses(tenant, id, freshness);
    }

    @Override
    public ReadResult<AnalysisView> analysis(Tenant tenant, RunId id, Freshness freshness) {
        return runs.analysis(tenant, id, freshness);
    }

    @Override
    public ReadResult<AnalysisView> partialAnalysis(Tenant tenant, RunId id, Freshness freshness) {
        return runs.partialAnalysis(tenant, id, freshness);
    }

    @Override
    public ReadResult<List<AnalysisView>> analyses(Tenant tenant, RunId id, Freshness freshness) {
        return runs.analyses(tenant, id, freshness);
    }

    @Override
    public ReadResult<List<SessionView>> sessions(Tenant tenant, RunId id, Freshness freshness) {
        return runs.sessions(tenant, id, freshness);
    }

    @Override
    public ReadResult<DecisionsView> decisions(Tenant tenant, RunId id, Freshness freshness) {
        return runs.decisions(tenant, id, freshness);
    }

    @Override
    public ReadResult<List<EventEnvelope<RunEvent>>> events(Tenant tenant, RunId id, long afterVersion, int limit) {
        return runs.events(tenant, id, afterVersion, limit);
    }

    @Override
    public ReadResult<Map<RunId, RunResults>> results(Tenant tenant, List<RunView> some, Set<ResultKind> wanted) {
        return runs.results(tenant, some, wanted);
    }

    @Override
    public <T extends Definition> ReadResult<T> definition(Tenant tenant, Class<T> kind, UUID id, Freshness freshness) {
        return catalog.definition(tenant, kind, id, freshness);
    }

    @Override
    public ReadResult<Page<Definition>> list(Tenant tenant, CatalogFilter filter, PageRequest page) {
        return catalog.list(tenant, filter, page);
    }

    @Override
    public ReadResult<Page<Blueprint>> blueprintVersions(Tenant tenant, BlueprintId id, OptionalLong below, int limit) {
        return catalog.blueprintVersions(tenant, id, below, limit);
    }

    @Override
    public ReadResult<Blueprint> blueprintVersion(Tenant tenant, BlueprintId id, long version) {
        return catalog.blueprintVersion(tenant, id, version);
    }

    @Override
    public ReadResult<FeedPage> feed(Tenant tenant, FeedFilter filter, FeedRequest request) {
        return feed.feed(tenant, filter, request);
    }

    @Override
    public ReadResult<String> feedEnd(Tenant tenant) {
        return feed.feedEnd(tenant);
    }

    @Override
    public ReadResult<SortedMap<LocalDate, Usage>> usage(Tenant tenant, LocalDate first, LocalDate last) {
        return usage.usage(tenant, first, last);
    }
}
