package dev.parley.gateway.read;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedQueries;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.UsageQueries;
import dev.parley.domain.view.Usage;
import dev.parley.gateway.problem.Result;
import java.time.LocalDate;
import java.util.SortedMap;

/** Reads what happened in an organization, and what it used. Blocking; thread-safe. */
public final class FeedReads {

    private final FeedQueries feed;
    private final UsageQueries usage;

    public FeedReads(FeedQueries feed, UsageQueries usage) {
        this.feed = feed;
        this.usage = usage;
    }

    /** A part of the feed. */
    public Result<FeedPage> feed(Tenant tenant, FeedFilter filter, FeedRequest request) {
        return ReadAnswers.required(feed.feed(tenant, filter, request), "feed");
    }

    /** Where those begin who want only what comes from now on. */
    public Result<String> end(Tenant tenant) {
        return ReadAnswers.required(feed.feedEnd(tenant), "feed");
    }

    /** What was used, by day, days without anything left out. */
    public Result<SortedMap<LocalDate, Usage>> usage(Tenant tenant, LocalDate first, LocalDate last) {
        return ReadAnswers.required(usage.usage(tenant, first, last), "usage");
    }
}
