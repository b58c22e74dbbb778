package dev.parley.projections;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.json.Json;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogProjectionTest {

    private static final BlueprintId ID = new BlueprintId(new UUID(4, 4));
    private static final Graph GRAPH = new Graph(
            "n1",
            Map.of(
                    "n1",
                    new Node.Question(
                            "why",
                            "Why?",
                            Optional.empty(),
                            true,
                            new Probing(false, OptionalInt.empty(), List.of(), Optional.empty()))),
            List.<Edge>of());

    private final Driver driver = new Driver();

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void a_blueprint_is_seen_as_it_is_and_as_it_stood_at_every_version() {
        fold(1, new CatalogEvent.BlueprintCreated(spec()));
        fold(2, new CatalogEvent.GraphReplaced(1, GRAPH));
        fold(3, new CatalogEvent.BlueprintPublished(1));

        assertThat(blueprint(Freshness.ANY).status()).isEqualTo(Blueprint.Status.PUBLISHED);
        assertThat(blueprint(at(1)).spec().graph()).isEqualTo(Graph.EMPTY);
        assertThat(blueprint(at(2)).spec().graph()).isEqualTo(GRAPH);
        assertThat(blueprint(at(2)).status()).isEqualTo(Blueprint.Status.DRAFT);
        assertThat(blueprint(at(3))).isEqualTo(blueprint(Freshness.ANY));
    }

    @Test
    void an_id_of_another_kind_is_absent() {
        fold(1, new CatalogEvent.BlueprintCreated(spec()));
        assertThat(driver.queries().agent(ACME, new AgentId(ID.value()), Freshness.ANY))
                .isInstanceOf(ReadResult.Absent.class);
    }

    @Test
    void the_built_in_channel_is_there_without_having_been_made() {
        var builtIn = Channel.builtInChat(ACME);
        assertThat(driver.queries().channel(ACME, builtIn.id(), Freshness.ANY))
                .isEqualTo(new ReadResult.Found<>(builtIn));
        assertThat(driver.queries().channel(Tenants.OTHER, builtIn.id(), Freshness.ANY))
                .isInstanceOf(ReadResult.Absent.class);
    }

    private static Freshness at(long version) {
        return Freshness.at(version, Duration.ZERO);
    }

    private Blueprint blueprint(Freshness freshness) {
        return found(driver.queries().blueprint(ACME, ID, freshness));
    }

    private void fold(long version, CatalogEvent event) {
        driver.foldCatalog(new EventEnvelope<>(
                new EventMeta(
                        DerivedId.of("event", ID.value(), version),
                        ACME,
                        ID.value(),
                        version,
                        Instant.parse("2026-04-01T10:00:00Z").plusSeconds(version),
                        new CommandId(DerivedId.of("command", ID.value(), version)),
                        "test",
                        "correlation"),
                event));
    }

    private static BlueprintSpec spec() {
        return new BlueprintSpec(
                new AgentId(new UUID(5, 5)),
                "Onboarding",
                Optional.empty(),
                Graph.EMPTY,
                new BlueprintSpec.Settings(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                BlueprintSpec.Pipeline.ALL,
                Json.Object.EMPTY);
    }
}
