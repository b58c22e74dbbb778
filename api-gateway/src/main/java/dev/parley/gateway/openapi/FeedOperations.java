package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.query.FeedEvent;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.view.Usage;
import dev.parley.gateway.document.FeedDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.UsageDocument;
import dev.parley.gateway.openapi.Operation.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/events} and {@code /api/v1/usage}: what happens in an organization, and what it used. */
final class FeedOperations {

    private static final Shape DAY = Shape.object("UsageDay")
            .with("date", Shape.format("date"))
            .with("runs_created", Shape.count())
            .with("runs_started", Shape.count())
            .with("runs_completed", Shape.count())
            .with("minutes", Shape.number().describedAs("Open time of the sittings that ended that day."))
            .with("messages", Shape.count())
            .with(
                    "model_tokens",
                    Shape.object("ModelTokens").with("input", Shape.count()).with("output", Shape.count()))
            .with("model_cost", Shape.number())
            .with("object", Shape.constant("usage_day"));

    private FeedOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.get("/api/v1/events", "listEvents", Tag.EVENTS, "List an organization's events")
                        .describedAs("JSON pages, or live as server-sent events with `Accept: text/event-stream`, where"
                                + " ids are cursors. A stream begins behind `Last-Event-ID` or `cursor`, else at"
                                + " `created_after`, else now. Events of the catalog name their object only and are for"
                                + " keys with `catalog:read`.")
                        .needs(Scope.RESULTS_READ)
                        .with(
                                Parameter.query("type[]", Shape.list(Shape.text()), "Events of these types."),
                                Parameter.query("created_after", Shape.time(), "Events that occurred later."),
                                Parameter.query("created_before", Shape.time(), "Events that occurred earlier."),
                                Parameter.query(
                                        "order",
                                        Shape.choice(FeedRequest.Order.class),
                                        "`newest_first` (default) to look back; `oldest_first` to go on later from"
                                                + " `next_cursor`, which is then there at the end, too. Not for streams."))
                        .answers(Paging.page("FeedPage", FeedShapes.EVENT), page())
                        .orAnswers(Content.events("live", "An event as it happens", SampleEvents.stream()))
                        .follows(Trait.RECORDED, Trait.STREAMED),
                Operation.get("/api/v1/usage", "getUsage", Tag.USAGE, "Get usage by day")
                        .describedAs("Days in UTC, oldest first, those without anything included; at most 366 days.")
                        .needs(Scope.RUNS_READ)
                        .with(
                                Parameter.query("from", Shape.format("date"), "The first day; 30 days if left out."),
                                Parameter.query("to", Shape.format("date"), "The last day; today if left out."))
                        .answers(Paging.page("UsagePage", DAY), usage()));
    }

    private static Example page() {
        var events = SampleEvents.EVENTS.stream().map(FeedEvent.OfRun::new).toList();
        return Example.of(
                "page", "A page of the feed", ListDocument.bytes(events, Optional.empty(), FeedDocument::write));
    }

    private static Example usage() {
        return Example.of(
                "day",
                "One day",
                ListDocument.bytes(
                        List.of(new Usage(12, 9, 8, 3_120_000, 96, 0, 0, 0)),
                        Optional.empty(),
                        (out, day) -> UsageDocument.write(out, LocalDate.of(2026, 5, 4), day)));
    }
}
