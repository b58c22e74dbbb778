package dev.parley.kit.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogFilter.Archived;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Period;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    private static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);
    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00.123456789Z");

    @Test
    void every_filter_of_runs_travels_whatever_its_texts_are() {
        var filter = new RunFilter(
                Set.of(RunStatus.ACTIVE, RunStatus.PROCESSING),
                Set.of(
                        new RunTrait.OnBlueprint(new BlueprintId(new UUID(2, 2))),
                        new RunTrait.ByAgent(new AgentId(new UUID(3, 3))),
                        new RunTrait.InChannel(new ChannelId(new UUID(4, 4))),
                        new RunTrait.WithConnector(new ConnectorId(new UUID(5, 5))),
                        new RunTrait.OfParticipant("a&b=c %2F+ü?#"),
                        new RunTrait.WithMetadata("k=1&x", "v ü"),
                        new RunTrait.WithMetadata("", "empty")),
                new Period(Optional.of(NOON), Optional.of(NOON.plusNanos(1)), Optional.of(NOON)));
        assertThat(parsed(QueryParameters.of(TENANT).with(filter)).runFilter()).isEqualTo(filter);
        assertThat(parsed(QueryParameters.of(TENANT).with(RunFilter.ALL)).runFilter())
                .isEqualTo(RunFilter.ALL);
    }

    @Test
    void filters_of_the_catalog_and_of_the_feed_travel() {
        var catalog = CatalogFilter.of("channel")
                .in(Set.of("active", "error"))
                .ofType("chat")
                .by(new AgentId(new UUID(3, 3)))
                .archived(Archived.ONLY)
                .within(Period.created(Optional.empty(), Optional.of(NOON)));
        assertThat(parsed(QueryParameters.of(TENANT).with(catalog)).catalogFilter())
                .isEqualTo(catalog);
        var feed = new FeedFilter(Set.of("turn.taken"), Optional.of(NOON), Optional.empty());
        assertThat(parsed(QueryParameters.of(TENANT).with(feed)).feedFilter()).isEqualTo(feed);
    }

    @Test
    void tenant_freshness_window_and_runs_travel() {
        var window = new ListWindow(7, Direction.NEWER, Optional.of(new ListPosition(Instant.EPOCH, new UUID(6, 6))));
        var runs = List.of(new RunAt(new RunId(new UUID(7, 7)), 3), new RunAt(new RunId(new UUID(8, 8)), 12));
        var parameters = parsed(QueryParameters.of(TENANT).with(window).with(runs));
        assertThat(parameters.tenant()).isEqualTo(TENANT);
        assertThat(parameters.window(10)).isEqualTo(window);
        assertThat(parameters.runs()).isEqualTo(runs);
        for (var freshness : List.of(
                Freshness.ANY,
                Freshness.at(3, Duration.ofMillis(40)),
                Freshness.atLeast(5, Duration.ofSeconds(1)).asOf(NOON))) {
            assertThat(parsed(QueryParameters.of(TENANT).with(freshness)).freshness())
                    .isEqualTo(freshness);
        }
    }

    private static QueryParameters parsed(QueryParameters parameters) {
        return QueryParameters.parse(parameters.query());
    }
}
