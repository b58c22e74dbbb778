package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.OpenLinkDocument;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/blueprints/{id}/open-links} and {@code /api/v1/open-links}. */
final class OpenLinkOperations {

    private static final String OF_BLUEPRINT = "/api/v1/blueprints/{id}/open-links";
    private static final String ONE = "/api/v1/open-links/{id}";
    private static final int CREATED = 201;
    private static final Parameter BLUEPRINT = Parameter.id("id", Kind.BLUEPRINT, "The blueprint.");
    private static final Parameter ID = Parameter.id("id", Kind.OPEN_LINK, "The open link.");
    private static final Shape PAGE = Paging.page("OpenLinkPage", OpenLinkShapes.LINK);

    private OpenLinkOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(OF_BLUEPRINT, "createOpenLink", Tag.OPEN_LINKS, "Create an open link")
                        .describedAs("Everybody who comes over it gets a run of their own.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(BLUEPRINT)
                        .takes(OpenLinkShapes.NEW, Example.of("website", "Two hundred visitors of a website", """
                            {"name": "On the website", "max_runs": 200,
                             "fields": [{"key": "name", "label": "What may we call you?"}]}\
                            """))
                        .answers(CREATED, OpenLinkShapes.LINK, link())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.NOT_PUBLISHED, ErrorCode.CONFLICT, ErrorCode.ARCHIVED),
                Operation.get(OF_BLUEPRINT, "listOpenLinks", Tag.OPEN_LINKS, "List a blueprint's open links")
                        .describedAs("Newest first.")
                        .needs(Scope.CATALOG_READ)
                        .with(BLUEPRINT)
                        .with(CatalogLists.parameters(Kind.OPEN_LINK))
                        .answers(
                                PAGE,
                                Example.of(
                                        "page",
                                        "A page",
                                        ListDocument.bytes(
                                                List.of(OpenLinkShapes.SAMPLE),
                                                Optional.empty(),
                                                (out, _) -> write(out))))
                        .follows(Trait.PAGED),
                Operation.get(ONE, "getOpenLink", Tag.OPEN_LINKS, "Get an open link")
                        .needs(Scope.CATALOG_READ)
                        .with(ID)
                        .answers(OpenLinkShapes.LINK, link())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                Operation.patch(ONE, "reviseOpenLink", Tag.OPEN_LINKS, "Change an open link")
                        .describedAs("A merge patch (RFC 7396): null clears.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .takes(
                                OpenLinkShapes.NEW.asPatch("OpenLinkPatch"),
                                Example.of("off", "Let nobody in for now", "{\"enabled\": false}"))
                        .answers(OpenLinkShapes.LINK, link())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.CONFLICT, ErrorCode.ARCHIVED, ErrorCode.NOT_PUBLISHED),
                Operation.delete(ONE, "archiveOpenLink", Tag.OPEN_LINKS, "Archive an open link")
                        .describedAs("Lets nobody in any more; its runs go on.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .answers(OpenLinkShapes.LINK, link())
                        .follows(Trait.COMMAND));
    }

    private static Example link() {
        return Example.of("link", "An open link", OpenLinkOperations::write);
    }

    private static void write(JsonWriter out) {
        OpenLinkDocument.write(
                out, OpenLinkShapes.SAMPLE, new JoinLink("https://talk.example/open/AQAB", "AQAB"), Owned.CREATED);
    }
}
