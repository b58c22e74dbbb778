package dev.parley.gateway.http;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.document.RunDocument.Expanded;
import dev.parley.gateway.port.AccessLog;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Notes who was given the content of a run, by the paths that give it. What a participant reads over the join link is not noted: it
 * is their own.
 */
@ServerFilter("/api/v1/interview-runs/**")
@Order(10)
final class ContentReads {

    private static final Pattern RESULT = Pattern.compile(
            "/api/v1/interview-runs/(run_[0-9a-z]{26})/(transcript|responses|analysis|analyses|decisions|events)(\\.[a-z]+)?");

    private final AccessLog log;
    private final InstantSource clock;

    ContentReads(AccessLog log, GatewayPorts ports) {
        this.log = log;
        this.clock = ports.clock();
    }

    @ResponseFilter
    void note(HttpRequest<?> request, HttpResponse<?> response) {
        var caller = request.getAttribute(Exchange.CALLER, Caller.class);
        if (caller.isEmpty()
                || response.code() != Reply.OK
                || !request.getMethodName().equals("GET")) {
            return;
        }
        var path = RESULT.matcher(request.getPath());
        if (path.matches()) {
            PublicIds.parse(Kind.RUN, path.group(1))
                    .ifPresent(run ->
                            note(caller.get(), new RunId(run), path.group(2), Optional.of(RequestIds.of(request))));
        }
    }

    /** Content was shown within a run. */
    void shown(Caller caller, RunId run, Expanded shown) {
        shown.transcript().ifPresent(_ -> note(caller, run, "transcript", Optional.empty()));
        shown.responses().ifPresent(_ -> note(caller, run, "responses", Optional.empty()));
        shown.analysis().ifPresent(_ -> note(caller, run, "analysis", Optional.empty()));
    }

    /** The content was given in another way. */
    void note(Caller caller, RunId run, String content, Optional<String> requestId) {
        log.note(new ContentRead(caller.tenant(), run, caller.keyId(), content, clock.instant(), requestId));
    }
}
