package dev.parley.domain.catalog;

import static dev.parley.domain.catalog.CatalogScenario.ID;
import static dev.parley.domain.catalog.CatalogScenario.START;
import static dev.parley.domain.catalog.CatalogScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogCommand.ArchiveBlueprint;
import dev.parley.domain.catalog.CatalogCommand.CreateBlueprint;
import dev.parley.domain.catalog.CatalogCommand.PublishBlueprint;
import dev.parley.domain.catalog.CatalogCommand.ReplaceGraph;
import dev.parley.domain.catalog.CatalogCommand.ReviseBlueprint;
import dev.parley.domain.catalog.CatalogEvent.BlueprintArchived;
import dev.parley.domain.catalog.CatalogEvent.BlueprintCreated;
import dev.parley.domain.catalog.CatalogEvent.BlueprintPublished;
import dev.parley.domain.catalog.CatalogEvent.BlueprintRevised;
import dev.parley.domain.catalog.CatalogEvent.GraphReplaced;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.json.Json;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A blueprint")
class BlueprintTest {

    private static final Graph ONE = Samples.questions("one");
    private static final Graph TWO = Samples.questions("one", "two");
    private static final BlueprintSpec SPEC = Samples.blueprint(ONE);
    private static final CreateBlueprint CREATE = new CreateBlueprint(SPEC);
    private static final PublishBlueprint PUBLISH = new PublishBlueprint();

    @Test
    void begins_as_draft_version_1() {
        var scenario =
                given().when(CREATE).thenHappens(new BlueprintCreated(SPEC)).thenDefined();
        var blueprint = scenario.now(Blueprint.class);
        assertThat(blueprint.status()).isEqualTo(Blueprint.Status.DRAFT);
        assertThat(blueprint.version()).isEqualTo(1);
        assertThat(blueprint.publishedVersion()).isEmpty();
        assertThat(blueprint.createdAt()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void may_be_stored_with_a_graph_that_cannot_be_published_yet() {
        given().when(new CreateBlueprint(Samples.blueprint(Graph.EMPTY)))
                .thenHappens(new BlueprintCreated(Samples.blueprint(Graph.EMPTY)));
    }

    @Test
    void keeps_its_version_while_the_draft_is_edited() {
        var scenario = given(CREATE)
                .when(new ReplaceGraph(TWO))
                .thenHappens(new GraphReplaced(1, TWO))
                .thenDefined();
        var blueprint = scenario.now(Blueprint.class);
        assertThat(blueprint.version()).isEqualTo(1);
        assertThat(blueprint.aggregateVersion()).isEqualTo(2);
        assertThat(blueprint.spec()).isEqualTo(SPEC.withGraph(TWO));
        assertThat(blueprint.updatedAt()).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void that_is_published_becomes_a_definition() {
        var scenario = given(CREATE)
                .when(PUBLISH)
                .thenHappens(new BlueprintPublished(1))
                .thenDefined("blueprint:" + ID + ":1");
        var blueprint = scenario.now(Blueprint.class);
        assertThat(blueprint.status()).isEqualTo(Blueprint.Status.PUBLISHED);
        assertThat(blueprint.publishedVersion()).isEqualTo(OptionalLong.of(1));
        assertThat(blueprint.publishedAt()).contains(START.plusSeconds(2));
    }

    @Test
    void that_is_published_already_is_not_published_again() {
        given(CREATE, PUBLISH).when(PUBLISH).thenNothingHappens().thenDefined();
    }

    @Test
    void edited_after_publishing_is_a_new_draft_while_the_published_version_stays_in_use() {
        var scenario = given(CREATE, PUBLISH)
                .when(new ReplaceGraph(TWO))
                .thenHappens(new GraphReplaced(2, TWO))
                .thenDefined();
        var blueprint = scenario.now(Blueprint.class);
        assertThat(blueprint.status()).isEqualTo(Blueprint.Status.DRAFT);
        assertThat(blueprint.version()).isEqualTo(2);
        assertThat(blueprint.publishedVersion()).isEqualTo(OptionalLong.of(1));
    }

    @Test
    void edited_twice_after_publishing_is_still_the_same_draft() {
        given(CREATE, PUBLISH, new ReplaceGraph(TWO))
                .when(new ReplaceGraph(Samples.questions("three")))
                .thenHappens(new GraphReplaced(2, Samples.questions("three")));
    }

    @Test
    void published_again_is_the_next_version() {
        given(CREATE, PUBLISH, new ReplaceGraph(TWO))
                .when(PUBLISH)
                .thenHappens(new BlueprintPublished(2))
                .thenDefined("blueprint:" + ID + ":2");
    }

    @Test
    void given_the_graph_it_has_stays_as_it_is() {
        given(CREATE).when(new ReplaceGraph(ONE)).thenNothingHappens();
        given(CREATE, PUBLISH).when(new ReplaceGraph(ONE)).thenNothingHappens();
    }

    @Test
    void with_a_graph_that_is_not_valid_is_not_published() {
        given(new CreateBlueprint(Samples.blueprint(Graph.EMPTY)))
                .when(PUBLISH)
                .thenRefused(RejectionCode.NOT_PUBLISHABLE, "missing_entry_node graph.entry_node");
    }

    @Test
    void over_a_limit_is_not_stored() {
        var large =
                Samples.questions(IntStream.range(0, 201).mapToObj(i -> "q" + i).toArray(String[]::new));
        given().when(new CreateBlueprint(Samples.blueprint(large)))
                .thenRefused(RejectionCode.LIMIT_EXCEEDED, "limit_exceeded graph.nodes");
        given(CREATE)
                .when(new ReplaceGraph(large))
                .thenRefused(RejectionCode.LIMIT_EXCEEDED, "limit_exceeded graph.nodes");
    }

    @Test
    void is_changed_only_at_the_version_that_the_sender_has_seen() {
        given(CREATE).when(2, PUBLISH).thenRefused(RejectionCode.VERSION_MISMATCH);
        given(CREATE).when(1, PUBLISH).thenHappens(new BlueprintPublished(1));
        given().when(1, CREATE).thenRefused(RejectionCode.VERSION_MISMATCH);
        given().when(0, CREATE).thenHappens(new BlueprintCreated(SPEC));
    }

    @Test
    void that_does_not_exist_is_neither_edited_nor_published() {
        given().when(PUBLISH).thenRefused(RejectionCode.NOT_FOUND);
        given().when(new ReplaceGraph(ONE)).thenRefused(RejectionCode.NOT_FOUND);
        given().when(3, PUBLISH).thenRefused(RejectionCode.NOT_FOUND);
    }

    @Test
    void revised_after_publishing_is_a_new_draft_while_the_published_version_stays_in_use() {
        var other = Samples.blueprint(TWO);
        var scenario = given(CREATE, PUBLISH)
                .when(new ReviseBlueprint(other))
                .thenHappens(new BlueprintRevised(2, other))
                .thenDefined();
        assertThat(scenario.now(Blueprint.class).status()).isEqualTo(Blueprint.Status.DRAFT);
        assertThat(scenario.now(Blueprint.class).publishedVersion()).isEqualTo(OptionalLong.of(1));
        scenario.when(new ReviseBlueprint(other)).thenNothingHappens();
        scenario.when(PUBLISH).thenHappens(new BlueprintPublished(2));
    }

    @Test
    void is_not_revised_into_one_that_breaks_a_rule() {
        var nameless = new BlueprintSpec(
                SPEC.agentId(),
                " ",
                SPEC.description(),
                SPEC.graph(),
                SPEC.settings(),
                SPEC.pipeline(),
                SPEC.metadata());
        given(CREATE).when(new ReviseBlueprint(nameless)).thenRefused(RejectionCode.INVALID_REQUEST, "empty_text name");
    }

    @Test
    void that_is_archived_is_told_so_under_a_key_of_its_own_and_keeps_what_was_published() {
        var scenario = given(CREATE, PUBLISH)
                .when(new ArchiveBlueprint())
                .thenHappens(new BlueprintArchived())
                .thenDefined("blueprint:" + ID + ":1:archived");
        var blueprint = scenario.now(Blueprint.class);
        assertThat(blueprint.archivedAt()).contains(START.plusSeconds(3));
        assertThat(blueprint.aggregateVersion()).isEqualTo(3);
        assertThat(blueprint.version()).isEqualTo(1);
        assertThat(blueprint.publishedVersion()).isEqualTo(OptionalLong.of(1));
    }

    @Test
    void that_is_archived_does_not_change_any_more() {
        var archived = given(CREATE, new ArchiveBlueprint());
        archived.when(PUBLISH).thenRefused(RejectionCode.ARCHIVED);
        archived.when(new ReplaceGraph(TWO)).thenRefused(RejectionCode.ARCHIVED);
        archived.when(new ReviseBlueprint(Samples.blueprint(TWO))).thenRefused(RejectionCode.ARCHIVED);
        archived.when(new ArchiveBlueprint()).thenNothingHappens();
    }

    @Test
    void is_not_found_in_an_agent() {
        given(new CatalogCommand.CreateAgent(Samples.agent(Json.Object.EMPTY)))
                .when(PUBLISH)
                .thenRefused(RejectionCode.NOT_FOUND);
    }
}
