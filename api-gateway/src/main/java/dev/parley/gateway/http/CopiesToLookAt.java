package dev.parley.gateway.http;

import dev.parley.kit.query.Copies;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.ServerRequestContext;
import java.time.Duration;
import java.util.List;

/**
 * Whoever only looks (GET), with an API key, may be shown a copy of a view while the view itself is away, and is told in {@value #HEADER}
 * how old it may be. Who changes something reads no copies: what is done upon them would be done upon the past. Nor does who wants
 * everything that is known of a participant, or follows live and can wait; nor participants, whose link may have been taken back since.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class CopiesToLookAt implements Copies {

    /** Whole seconds, rounded up: everything that was there so long ago is in the answer, what came later may be missing. */
    static final String HEADER = "Parley-Behind";

    private static final String SHOWN = "parley.behind";
    private static final String API = "/api/v1/";
    private static final List<String> NEVER_OF_COPIES = List.of(API + "participants/", API + "join/");

    @Override
    public boolean welcome() {
        return ServerRequestContext.currentRequest()
                .filter(request -> request.getMethod() == HttpMethod.GET)
                .map(HttpRequest::getPath)
                .filter(path -> path.startsWith(API))
                .filter(path -> NEVER_OF_COPIES.stream().noneMatch(path::startsWith))
                .isPresent();
    }

    @Override
    public void shown(Duration behind) {
        ServerRequestContext.currentRequest()
                .ifPresent(request -> request.setAttribute(
                        SHOWN,
                        request.getAttribute(SHOWN, Duration.class)
                                .filter(earlier -> earlier.compareTo(behind) > 0)
                                .orElse(behind)));
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(SHOWN, Duration.class)
                .ifPresent(behind -> response.header(
                        HEADER, Long.toString(behind.plusMillis(999).toSeconds())));
    }
}
