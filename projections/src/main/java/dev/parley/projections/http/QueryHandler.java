package dev.parley.projections.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.parley.kit.config.InternalSecret;
import dev.parley.kit.query.QueryProtocol;
import dev.parley.kit.query.Routes;
import dev.parley.projections.LocalRecords;
import dev.parley.projections.copies.CopiedViews;
import dev.parley.projections.deliveries.LocalDeliveries;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** {@link QueryProtocol} on the internal endpoint, for those who know the secret. Thread-safe. */
public final class QueryHandler implements HttpHandler {

    private final QueryRequests requests;
    private final InternalSecret secret;

    /**
     * @param routes who answers for what, as known here now
     * @param secret what all instances and their clients share
     */
    public QueryHandler(
            LocalRecords records,
            LocalDeliveries deliveries,
            CopiedViews copies,
            Supplier<Routes> routes,
            InternalSecret secret) {
        this.requests = new QueryRequests(records, deliveries, copies, routes);
        this.secret = secret;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        respond(exchange, isTrusted(exchange) ? answer(exchange) : QueryRequests.Answer.of(QueryProtocol.UNAUTHORIZED));
    }

    private QueryRequests.Answer answer(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        String path = uri.getPath().substring(QueryProtocol.ROOT.length());
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return requests.answer(path, query);
    }

    private boolean isTrusted(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(QueryProtocol.SECRET_HEADER))
                .filter(secret::is)
                .isPresent();
    }

    private static void respond(HttpExchange exchange, QueryRequests.Answer answer) throws IOException {
        byte[] body = answer.body();
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        answer.behind()
                .ifPresent(behind -> exchange.getResponseHeaders()
                        .set(QueryProtocol.BEHIND_HEADER, Long.toString(behind.toMillis())));
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
