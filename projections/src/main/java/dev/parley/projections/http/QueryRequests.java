package dev.parley.projections.http;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.FeedFrames;
import dev.parley.kit.query.Frames;
import dev.parley.kit.query.HeldSlice;
import dev.parley.kit.query.QueryParameters;
import dev.parley.kit.query.QueryProtocol;
import dev.parley.kit.query.Routes;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.UsageFrames;
import dev.parley.projections.LocalRecords;
import dev.parley.projections.copies.CopiedViews;
import dev.parley.projections.deliveries.LocalDeliveries;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers the requests of {@link QueryProtocol} from the records of this instance. Blocking; thread-safe. */
final class QueryRequests {

    /** Most items of a list that one request may ask for. */
    private static final int LIMIT = 1_000;

    /**
     * An answer.
     *
     * @param status one of {@link QueryProtocol}'s
     * @param behind how old what was read may be, where it was a copy
     */
    record Answer(int status, byte[] body, Optional<Duration> behind) {
        Answer(int status, byte[] body) {
            this(status, body, Optional.empty());
        }

        static Answer of(int status) {
            return new Answer(status, new byte[0]);
        }

        static Answer of(int status, String words) {
            return new Answer(status, words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final LocalRecords records;
    private final LocalDeliveries deliveries;
    private final CopiedViews copies;
    private final Supplier<Routes> routes;

    QueryRequests(LocalRecords records, LocalDeliveries deliveries, CopiedViews copies, Supplier<Routes> routes) {
        this.records = records;
        this.deliveries = deliveries;
        this.copies = copies;
        this.routes = routes;
    }

    /**
     * The answer.
     *
     * @param path behind {@link QueryProtocol#ROOT}
     * @param query of the request, as it stands in the URI
     */
    Answer answer(String path, String query) {
        try {
            var parts = List.of(path.substring(Math.min(1, path.length())).split("/", -1));
            var parameters = QueryParameters.parse(query);
            return parameters.copies().isEmpty() ? here(parts, parameters) : ofCopies(parts, parameters);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Answer.of(QueryProtocol.MALFORMED, "not a query of this format");
        }
    }

    private Answer here(List<String> parts, QueryParameters parameters) {
        return switch (parts.getFirst()) {
            case "routes" -> Answer.of(QueryProtocol.FOUND, routes.get().text());
            case "feed" -> parts.size() == 1 ? feed(parameters) : awaitFeed(parameters);
            case "deliveries" -> deliveries(parts, parameters);
            default -> views(records, parts, parameters);
        };
    }

    /**
     * A page of the feed is read from nobody's copy: it tells its reader to go on behind it, and what the copy does not have yet would be
     * lost to them. Nor does a copy say that something does not exist.
     */
    private Answer ofCopies(List<String> parts, QueryParameters parameters) {
        var age = copies.age(parts.getFirst().equals("catalog") ? Kind.CATALOG : Kind.RUN, parameters.copies());
        Answer answer = views(copies.records(parameters.copies()), parts, parameters);
        return answer.status() == QueryProtocol.ABSENT
                ? Answer.of(QueryProtocol.ELSEWHERE, "the copy here does not have it, and may be behind")
                : new Answer(answer.status(), answer.body(), age);
    }

    private static Answer views(LocalRecords records, List<String> parts, QueryParameters parameters) {
        return switch (parts.getFirst()) {
            case "runs" -> parts.size() == 1 ? runs(records, parameters) : run(records, parts, parameters);
            case "histories" -> answer(records.histories(parameters.tenant(), parameters.runs()), Frames::ofRuns);
            case "analyses" -> answer(records.analyses(parameters.tenant(), parameters.runs()), Frames::ofRuns);
            case "usage" -> usage(records, parameters);
            case "catalog" -> parts.size() == 1 ? catalog(records, parameters) : catalog(records, parts, parameters);
            default -> Answer.of(QueryProtocol.MALFORMED, "no such path");
        };
    }

    private static Answer run(LocalRecords records, List<String> parts, QueryParameters parameters) {
        var id = new RunId(UUID.fromString(parts.get(1)));
        var tenant = parameters.tenant();
        var freshness = parameters.freshness();
        return switch (part(parts)) {
            case "" -> answer(records.run(tenant, id, freshness), Frames::ofHistory);
            case "history" -> answer(records.history(tenant, id, freshness), Frames::ofHistory);
            case "responses" -> answer(records.responses(tenant, id, freshness), Frames::ofHistory);
            case "analysis" -> answer(records.analysis(tenant, id, freshness), event -> Frames.encode(List.of(event)));
            case "events" ->
                answer(
                        records.events(tenant, id, parameters.number("after").orElse(0), parameters.limit(LIMIT)),
                        Frames::encode);
            default -> Answer.of(QueryProtocol.MALFORMED, "no such path");
        };
    }

    private static Answer catalog(LocalRecords records, List<String> parts, QueryParameters parameters) {
        var id = UUID.fromString(parts.get(1));
        var tenant = parameters.tenant();
        return switch (part(parts)) {
            case "" -> answer(records.catalog(tenant, id, parameters.freshness()), Frames::ofHistory);
            case "editions" ->
                answer(
                        records.editions(tenant, id, parameters.number("below"), parameters.limit(LIMIT)),
                        Frames::encode);
            default -> Answer.of(QueryProtocol.MALFORMED, "no such path");
        };
    }

    private Answer deliveries(List<String> parts, QueryParameters parameters) {
        var webhook = new WebhookId(UUID.fromString(parts.get(1)));
        if (parts.size() == 2) {
            var found = deliveries.deliveries(
                    parameters.tenant(), webhook, parameters.deliveryFilter(), parameters.window(LIMIT));
            var partition = Set.of(deliveries.numberOf(webhook));
            return answer(found, slice -> Frames.ofSlice(new HeldSlice(partition, slice)));
        }
        var id = new DeliveryId(UUID.fromString(parts.get(2)));
        return answer(deliveries.delivery(parameters.tenant(), webhook, id, parameters.freshness()), Frames::ofHistory);
    }

    /** The part of the list that is here, whichever partitions these are. */
    private static Answer runs(LocalRecords records, QueryParameters parameters) {
        var held = records.heldRuns(parameters.tenant(), parameters.runFilter(), parameters.window(LIMIT));
        return new Answer(QueryProtocol.FOUND, Frames.ofSlice(held));
    }

    private static Answer catalog(LocalRecords records, QueryParameters parameters) {
        var held = records.heldCatalog(parameters.tenant(), parameters.catalogFilter(), parameters.window(LIMIT));
        return new Answer(QueryProtocol.FOUND, Frames.ofSlice(held));
    }

    private Answer feed(QueryParameters parameters) {
        var held = records.heldFeed(parameters.tenant(), parameters.feedFilter(), parameters.feedWindow(LIMIT));
        return new Answer(QueryProtocol.FOUND, FeedFrames.encode(held));
    }

    /** Found when there is something, at once or in time. */
    private Answer awaitFeed(QueryParameters parameters) {
        var window = parameters.feedWindow(LIMIT);
        records.awaitFeed(parameters.tenant(), window, parameters.freshness().patience());
        return Answer.of(records.hasNews(parameters.tenant(), window) ? QueryProtocol.FOUND : QueryProtocol.NOT_YET);
    }

    private static Answer usage(LocalRecords records, QueryParameters parameters) {
        var held = records.heldUsage(parameters.tenant(), parameters.day("first"), parameters.day("last"));
        return new Answer(QueryProtocol.FOUND, UsageFrames.ofPartitions(held));
    }

    private static String part(List<String> parts) {
        return parts.size() == 2 ? "" : parts.get(2);
    }

    private static <T> Answer answer(ReadResult<T> result, Function<T, byte[]> body) {
        return switch (result) {
            case ReadResult.Found<T> found -> new Answer(QueryProtocol.FOUND, body.apply(found.value()));
            case ReadResult.Absent<T> ignored -> Answer.of(QueryProtocol.ABSENT);
            case ReadResult.Erased<T> ignored -> Answer.of(QueryProtocol.ERASED);
            case ReadResult.NotYet<T> ignored -> Answer.of(QueryProtocol.NOT_YET);
            case ReadResult.Unreachable<T> unreachable -> Answer.of(QueryProtocol.ELSEWHERE, unreachable.detail());
        };
    }
}
