package dev.parley.gateway.openapi;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.document.ContentReadDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.openapi.Operation.Trait;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/interview-runs/{id}/access-log}. */
final class AccessLogOperations {

    private static final Members READ = Shape.object("ContentRead")
            .with("run_id", Shape.id(Kind.RUN))
            .with("key_id", Shape.text().describedAs("The API key that it was given to."))
            .with("content", Shape.text().describedAs("transcript, responses, analysis, events, export, …"))
            .with("at", Shape.time())
            .with("request_id", Shape.text().orNull())
            .with("object", Shape.constant("content_read"));

    private static final Shape PAGE = Paging.page("ContentReadPage", READ);

    private AccessLogOperations() {}

    static List<Operation> all() {
        return List.of(Operation.get(
                        RunOperations.PATH + "/{id}/access-log",
                        "listContentReads",
                        Tag.RIGHTS,
                        "List who read a run's content")
                .describedAs(
                        "Newest first, for more than a year, also of what has been erased. What participants read over their link is not in it.")
                .needs(Scope.ADMIN)
                .with(RunOperations.ID)
                .answers(PAGE, page())
                .follows(Trait.RECORDED));
    }

    private static Example page() {
        var read = new ContentRead(
                Owned.TENANT,
                SampleRun.ID,
                PublicIds.format(Kind.API_KEY, Owned.sampleId(40)),
                "transcript",
                Owned.UPDATED,
                Optional.of("req-7"));
        return Example.of(
                "page", "A page", ListDocument.bytes(List.of(read), Optional.empty(), ContentReadDocument::write));
    }
}
