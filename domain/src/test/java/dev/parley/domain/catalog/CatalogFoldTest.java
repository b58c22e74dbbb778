package dev.parley.domain.catalog;

import static dev.parley.domain.catalog.CatalogScenario.ID;
import static dev.parley.domain.catalog.CatalogScenario.OWNER;
import static dev.parley.domain.catalog.CatalogScenario.START;
import static dev.parley.domain.catalog.CatalogScenario.STRANGER;
import static dev.parley.domain.catalog.CatalogScenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.CatalogCommand.CreateBlueprint;
import dev.parley.domain.catalog.CatalogCommand.PublishBlueprint;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.ImpossibleEvent;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Folding catalog events stops at one that cannot have happened:")
class CatalogFoldTest {

    private static final CatalogState DRAFT = given(new CreateBlueprint(Samples.blueprint(Samples.questions("one"))))
            .state();
    private static final CatalogState PUBLISHED = given(
                    new CreateBlueprint(Samples.blueprint(Samples.questions("one"))), new PublishBlueprint())
            .state();

    static Stream<CatalogEvent> changes() {
        return Stream.of(
                new CatalogEvent.GraphReplaced(1, Samples.questions("one")),
                new CatalogEvent.BlueprintPublished(1),
                new CatalogEvent.ApiKeyRevoked(),
                new CatalogEvent.AgentRevised(Samples.agent()),
                new CatalogEvent.BlueprintArchived());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_of_nothing(CatalogEvent change) {
        refuses(CatalogState.None.NONE, OWNER, 1, change);
    }

    @Test
    void a_version_that_leaves_a_gap_or_comes_twice() {
        refuses(DRAFT, OWNER, 3, new CatalogEvent.BlueprintPublished(1));
        refuses(DRAFT, OWNER, 1, new CatalogEvent.BlueprintPublished(1));
    }

    @Test
    void an_event_of_another_organizations_object() {
        refuses(DRAFT, STRANGER, 2, new CatalogEvent.BlueprintPublished(1));
    }

    @Test
    void a_second_creation_and_an_event_of_another_kind_of_object() {
        refuses(DRAFT, OWNER, 2, new CatalogEvent.AgentCreated(Samples.agent()));
        refuses(DRAFT, OWNER, 2, new CatalogEvent.ApiKeyRevoked());
    }

    @Test
    void a_draft_or_a_publication_of_another_version() {
        refuses(DRAFT, OWNER, 2, new CatalogEvent.BlueprintPublished(2));
        refuses(PUBLISHED, OWNER, 3, new CatalogEvent.BlueprintPublished(1));
        refuses(PUBLISHED, OWNER, 3, new CatalogEvent.GraphReplaced(1, Samples.questions("two")));
    }

    @Test
    void a_change_of_what_is_archived_or_revoked() {
        var archived = given(new CatalogCommand.CreateAgent(Samples.agent()), new CatalogCommand.ArchiveAgent())
                .state();
        refuses(archived, OWNER, 3, new CatalogEvent.AgentRevised(Samples.agent()));
        refuses(archived, OWNER, 3, new CatalogEvent.AgentArchived());
        var revoked = given(Samples.API_KEY, new CatalogCommand.RevokeApiKey()).state();
        refuses(revoked, OWNER, 3, new CatalogEvent.ApiKeyUsed());
        refuses(revoked, OWNER, 3, new CatalogEvent.ApiKeyRevoked());
    }

    private static void refuses(CatalogState state, Tenant tenant, long version, CatalogEvent event) {
        var meta = CatalogScenario.meta(tenant, OptionalLong.empty(), START);
        assertThatThrownBy(() -> CatalogFold.evolve(state, EventEnvelopes.of(meta, version, START, event)))
                .isInstanceOf(ImpossibleEvent.class)
                .hasMessageContaining(ID.toString());
    }
}
