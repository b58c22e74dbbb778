package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ConnectorSpec;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;

/** {@code /api/v1/connectors}. */
final class ConnectorOperations {

    private static final String PATH = "/api/v1/connectors";
    private static final Parameter ID = Parameter.id("id", Kind.CONNECTOR, "The connector.");
    private static final int CREATED = 201;

    private static final Example SMALLEST = Example.of("smallest", "Only what is required", """
            {"name": "Meet", "type": "google_meet"}""");

    private static final Example EVERYTHING = Example.of("everything", "Everything that can be said", """
            {"name": "Meet", "type": "google_meet",
             "auth": {"credentials_id": "cred-2", "service_account": "bot@acme.example"},
             "bot_config": {"display_name": "Ada", "avatar_url": "https://acme.example/ada.png", "join_message": "Hello",
                            "auto_record": true},
             "metadata": {"team": "research"}}""");

    private static final Example PATCH = Example.of("avatar", "No avatar", """
            {"bot_config": {"avatar_url": null}, "status": "active"}""");

    private ConnectorOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH, "createConnector", Tag.CONNECTORS, "Create a connector")
                        .needs(Scope.CATALOG_WRITE)
                        .takes(ConnectorShapes.NEW, SMALLEST, EVERYTHING)
                        .answers(CREATED, ConnectorShapes.CONNECTOR, ConnectorShapes.example())
                        .follows(Trait.COMMAND),
                Operation.get(PATH + "/{id}", "getConnector", Tag.CONNECTORS, "Get a connector")
                        .needs(Scope.CATALOG_READ)
                        .with(ID)
                        .answers(ConnectorShapes.CONNECTOR, ConnectorShapes.example())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                Operation.get(PATH, "listConnectors", Tag.CONNECTORS, "List connectors")
                        .describedAs(CatalogLists.NEWEST_FIRST)
                        .needs(Scope.CATALOG_READ)
                        .with(CatalogLists.parameters(
                                Kind.CONNECTOR,
                                Parameter.query(
                                        "status[]",
                                        Shape.list(Shape.choice(Channel.Status.class)),
                                        "Only connectors with one of these statuses."),
                                Parameter.query(
                                        "type",
                                        Shape.choice(ConnectorSpec.Type.class),
                                        "Only connectors of this type.")))
                        .answers(Paging.page("ConnectorPage", ConnectorShapes.CONNECTOR), ConnectorShapes.page())
                        .follows(Trait.PAGED),
                Operation.patch(PATH + "/{id}", "updateConnector", Tag.CONNECTORS, "Change a connector")
                        .describedAs(CatalogLists.MERGE_PATCH + " Only an active connector is used for new runs.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .takes(ConnectorShapes.PATCH, PATCH)
                        .answers(ConnectorShapes.CONNECTOR, ConnectorShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT, ErrorCode.LIMIT_EXCEEDED),
                Operation.delete(PATH + "/{id}", "archiveConnector", Tag.CONNECTORS, "Archive a connector")
                        .describedAs(CatalogLists.ARCHIVES)
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .answers(ConnectorShapes.CONNECTOR, ConnectorShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.IN_USE));
    }
}
