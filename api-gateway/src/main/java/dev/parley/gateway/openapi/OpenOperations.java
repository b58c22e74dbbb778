package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.OpenLink;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.document.OpenLinkEntryDocument;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/open/{token}}: what a visitor of an open link does. */
final class OpenOperations {

    private static final String PATH = "/api/v1/open/{token}";
    private static final int CREATED = 201;
    private static final Parameter TOKEN =
            Parameter.path("token", Shape.pattern("^[A-Za-z0-9_-]+$"), "The token of the open link.");

    private OpenOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.get(PATH, "getOpenLinkEntry", Tag.OPEN_LINKS, "Look at an open link")
                        .describedAs("What is asked first, and whether anybody is let in. Changes nothing.")
                        .needsToken()
                        .with(TOKEN)
                        .answers(OpenLinkShapes.ENTRY, entry()),
                Operation.post(PATH, "enterOpenLink", Tag.OPEN_LINKS, "Come in over an open link")
                        .describedAs(
                                "Makes a run for this visitor. With an Idempotency-Key a repetition finds the same run,"
                                        + " also when the first attempt was cut off.")
                        .needsToken()
                        .with(TOKEN)
                        .takes(
                                OpenLinkShapes.VISITOR,
                                Example.of("named", "A visitor with a name", "{\"fields\": {\"name\": \"Grace\"}}"))
                        .answers(CREATED, OpenLinkShapes.PLACE, place())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.LINK_FULL, ErrorCode.LINK_EXPIRED, ErrorCode.LINK_DISABLED));
    }

    private static Example entry() {
        return Example.of(
                "open",
                "An open link that asks for a name",
                out -> OpenLinkEntryDocument.write(
                        out,
                        OpenLinkShapes.SAMPLE,
                        OpenLink.Status.OPEN,
                        Optional.of(BlueprintShapes.SAMPLE),
                        Optional.of("en")));
    }

    private static Example place() {
        var link = new JoinLink("https://talk.example/join/AQAB", "AQAB");
        return Example.of("place", "A place", out -> OpenLinkEntryDocument.place(out, SampleRun.ID, Optional.of(link)));
    }
}
