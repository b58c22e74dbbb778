package dev.parley.projections.http;

import dev.parley.domain.id.RunId;
import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.Frames;
import dev.parley.kit.query.ListPosition;
import dev.parley.kit.query.QueryProtocol;
import dev.parley.kit.query.Routes;
import dev.parley.projections.LocalRecords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     */
    record Answer(int status, byte[] body) {
        static Answer of(int status) {
            return new Answer(status, new byte[0]);
        }

        static Answer of(int status, String words) {
            return new Answer(status, words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final LocalRecords records;
    private final Supplier<Routes> routes;

    QueryRequests(LocalRecords records, Supplier<Routes> routes) {
        this.records = records;
        this.routes = routes;
    }

    /**
     * The answer.
     *
     * @param path behind {@link QueryProtocol#ROOT}
     * @param parameters of the request
     */
    Answer answer(String path, Map<String, String> parameters) {
        try {
            var parts = List.of(path.substring(Math.min(1, path.length())).split("/", -1));
            return switch (parts.getFirst()) {
                case "routes" -> Answer.of(QueryProtocol.FOUND, routes.get().text());
                case "catalog" -> catalog(UUID.fromString(parts.get(1)), parameters);
                case "runs" ->
                    parts.size() == 1
                            ? runs(parameters)
                            : run(
                                    new RunId(UUID.fromString(parts.get(1))),
                                    parts.size() == 2 ? "" : parts.get(2),
                                    parameters);
                default -> Answer.of(QueryProtocol.MALFORMED, "no such path");
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Answer.of(QueryProtocol.MALFORMED, "not a query of this format");
        }
    }

    private Answer run(RunId id, String part, Map<String, String> parameters) {
        var tenant = QueryProtocol.tenant(parameters);
        var freshness = QueryProtocol.freshness(parameters);
        return switch (part) {
            case "" -> answer(records.run(tenant, id, freshness), Frames::ofHistory);
            case "history" -> answer(records.history(tenant, id, freshness), Frames::ofHistory);
            case "responses" -> answer(records.responses(tenant, id, freshness), Frames::ofHistory);
            case "analysis" -> answer(records.analysis(tenant, id, freshness), event -> Frames.encode(List.of(event)));
            case "events" -> {
                long after = QueryProtocol.number(parameters, "after").orElse(0);
                yield answer(records.events(tenant, id, after, limit(parameters)), Frames::encode);
            }
            default -> Answer.of(QueryProtocol.MALFORMED, "no such path");
        };
    }

    /** The part of the list that is here, whichever partitions these are. */
    private Answer runs(Map<String, String> parameters) {
        Optional<ListPosition> after = Optional.ofNullable(parameters.get("after"))
                .map(cursor ->
                        ListPosition.ofCursor(cursor).orElseThrow(() -> new IllegalArgumentException("not a cursor")));
        var held = records.heldRuns(
                QueryProtocol.tenant(parameters), QueryProtocol.filter(parameters), limit(parameters), after);
        return new Answer(QueryProtocol.FOUND, Frames.ofSlice(held));
    }

    private Answer catalog(UUID id, Map<String, String> parameters) {
        return answer(
                records.catalog(QueryProtocol.tenant(parameters), id, QueryProtocol.freshness(parameters)),
                Frames::ofHistory);
    }

    private static int limit(Map<String, String> parameters) {
        long limit = QueryProtocol.number(parameters, "limit").orElse(LIMIT);
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("limit is between 1 and " + LIMIT);
        }
        return Math.toIntExact(limit);
    }

    private static <T> Answer answer(ReadResult<T> result, Function<T, byte[]> body) {
        return switch (result) {
            case ReadResult.Found<T> found -> new Answer(QueryProtocol.FOUND, body.apply(found.value()));
            case ReadResult.Absent<T> ignored -> Answer.of(QueryProtocol.ABSENT);
            case ReadResult.NotYet<T> ignored -> Answer.of(QueryProtocol.NOT_YET);
            case ReadResult.Unreachable<T> unreachable -> Answer.of(QueryProtocol.ELSEWHERE, unreachable.detail());
        };
    }
}
