package dev.parley.projections;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static dev.parley.projections.Tenants.ACME_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogFilter.Archived;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.Period;
import dev.parley.domain.query.ReadResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogListTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");
    private static final CatalogFilter BLUEPRINTS = CatalogFilter.of(Blueprint.KIND);
    private static final AgentId ANOTHER = new AgentId(new UUID(5, 6));

    private final Instance instance = new Instance(0, 1, 2, 3, 4, 5);

    @AfterEach
    void close() {
        instance.close();
    }

    @BeforeEach
    void blueprints_and_a_key() {
        instance.foldCatalog(
                Catalogs.blueprint(id(1), ACME, START, Histories.AGENT).events());
        instance.foldCatalog(Catalogs.blueprint(id(2), ACME, START.plusSeconds(10), ANOTHER)
                .add(new CatalogEvent.BlueprintPublished(1))
                .add(new CatalogEvent.GraphReplaced(2, Graph.EMPTY))
                .add(new CatalogEvent.BlueprintPublished(2))
                .events());
        instance.foldCatalog(Catalogs.blueprint(id(3), ACME, START.plusSeconds(20), Histories.AGENT)
                .add(new CatalogEvent.BlueprintArchived())
                .events());
        instance.foldCatalog(Catalogs.apiKey(id(4), ACME, START)
                .add(new CatalogEvent.ApiKeyRevoked())
                .events());
        instance.foldCatalog(
                Catalogs.blueprint(id(5), ACME_TEST, START, Histories.AGENT).events());
    }

    @Test
    void a_kind_is_listed_newest_first_without_what_is_archived() {
        assertThat(listed(BLUEPRINTS)).containsExactly(id(2), id(1));
        assertThat(listed(CatalogFilter.of(ApiKey.KIND))).containsExactly(id(4));
        assertThat(listed(CatalogFilter.of("agent"))).isEmpty();
    }

    @Test
    void filters_look_at_objects_as_they_are_now() {
        assertThat(listed(BLUEPRINTS.archived(Archived.INCLUDED))).containsExactly(id(3), id(2), id(1));
        assertThat(listed(BLUEPRINTS.archived(Archived.ONLY))).containsExactly(id(3));
        assertThat(listed(BLUEPRINTS.in(Set.of("archived")))).containsExactly(id(3));
        assertThat(listed(BLUEPRINTS.in(Set.of("published")))).containsExactly(id(2));
        assertThat(listed(BLUEPRINTS.by(Histories.AGENT))).containsExactly(id(1));
        assertThat(listed(BLUEPRINTS.within(Period.created(Optional.of(START), Optional.empty()))))
                .containsExactly(id(2));
        assertThat(listed(BLUEPRINTS.within(Period.updated(START.plusSeconds(13)))))
                .containsExactly(id(2));
        assertThat(listed(BLUEPRINTS.within(Period.updated(START.plusSeconds(14)))))
                .isEmpty();
        assertThat(listed(CatalogFilter.of(ApiKey.KIND).in(Set.of("revoked")))).containsExactly(id(4));
        assertThat(listed(BLUEPRINTS.ofType("chat"))).isEmpty();
    }

    @Test
    void lists_are_paged_both_ways() {
        var all = BLUEPRINTS.archived(Archived.INCLUDED);
        var ids = new ArrayList<UUID>();
        var page = found(instance.queries().list(ACME, all, PageRequest.first(1)));
        page.items().forEach(item -> ids.add(item.uuid()));
        while (page.hasMore()) {
            page = found(instance.queries()
                    .list(ACME, all, PageRequest.next(1, page.nextCursor().orElseThrow())));
            page.items().forEach(item -> ids.add(item.uuid()));
        }
        assertThat(ids).containsExactly(id(3), id(2), id(1));
        assertThat(found(instance.queries().list(ACME, all, PageRequest.before(5, id(1))))
                        .items())
                .extracting(Definition::uuid)
                .containsExactly(id(3), id(2));
        assertThat(instance.queries().list(ACME, all, PageRequest.after(5, id(4))))
                .isInstanceOf(ReadResult.Absent.class);
        assertThat(instance.queries().list(ACME, all, PageRequest.after(5, id(5))))
                .isInstanceOf(ReadResult.Absent.class);
    }

    @Test
    void published_versions_stay_as_they_were_published() {
        var queries = instance.queries();
        var blueprint = new BlueprintId(id(2));
        var newest = found(queries.blueprintVersions(ACME, blueprint, OptionalLong.empty(), 1));
        assertThat(newest.items()).extracting(Blueprint::version).containsExactly(2L);
        assertThat(newest.nextCursor()).contains("2");
        var rest = found(queries.blueprintVersions(ACME, blueprint, OptionalLong.of(2), 1));
        assertThat(rest.items()).extracting(Blueprint::version).containsExactly(1L);
        assertThat(rest.hasMore()).isFalse();
        assertThat(found(queries.blueprintVersion(ACME, blueprint, 1)))
                .isEqualTo(found(queries.blueprint(ACME, blueprint, Freshness.ANY.asOf(2))));
        assertThat(queries.blueprintVersion(ACME, blueprint, 3)).isInstanceOf(ReadResult.Absent.class);
        assertThat(queries.blueprintVersion(ACME_TEST, blueprint, 1)).isInstanceOf(ReadResult.Absent.class);
        assertThat(found(queries.blueprintVersions(ACME, new BlueprintId(id(1)), OptionalLong.empty(), 5))
                        .items())
                .isEmpty();
    }

    @Test
    void with_a_partition_missing_a_list_is_unreachable() {
        instance.giveUp(0);
        assertThat(instance.queries().list(ACME, BLUEPRINTS, PageRequest.first(5)))
                .isInstanceOf(ReadResult.Unreachable.class);
    }

    private List<UUID> listed(CatalogFilter filter) {
        return found(instance.queries().list(ACME, filter, PageRequest.first(10))).items().stream()
                .map(Definition::uuid)
                .toList();
    }

    private static UUID id(int number) {
        return new UUID(20, number);
    }
}
