package dev.parley.gateway.http;

import static java.util.stream.Collectors.joining;

import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import io.micronaut.context.BeanProvider;
import io.micronaut.core.annotation.NonNull;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the HTTP server refuses itself (routes, methods, media types, sizes) becomes a problem document too. */
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<byte[]> {

    private static final int NOT_ALLOWED = 405;
    private static final int UNSUPPORTED_TYPE = 415;

    private final BeanProvider<Router> router;

    FrameworkErrors(BeanProvider<Router> router) {
        this.router = router;
    }

    @Override
    @NonNull
    public MutableHttpResponse<byte[]> processResponse(
            @NonNull ErrorContext context, @NonNull MutableHttpResponse<?> response) {
        var request = context.getRequest();
        return switch (response.code()) {
            case NOT_ALLOWED -> Problems.response(request, problem(NOT_ALLOWED)).header("Allow", methods(request));
            case UNSUPPORTED_TYPE -> Problems.response(request, unsupported(request));
            default -> Problems.response(request, problem(response.code()));
        };
    }

    private String methods(HttpRequest<?> request) {
        return routes(request)
                .map(UriRouteInfo::getHttpMethodName)
                .distinct()
                .sorted()
                .collect(joining(", "));
    }

    /** Names the media types that the route takes. */
    private Problem unsupported(HttpRequest<?> request) {
        var types = routes(request)
                .filter(route -> route.getHttpMethodName().equals(request.getMethodName()))
                .flatMap(route -> route.getConsumes().stream())
                .map(MediaType::getName)
                .distinct()
                .collect(joining(", "));
        return types.isEmpty()
                ? problem(UNSUPPORTED_TYPE)
                : Problem.of(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        "Send the body as " + types.replaceFirst(", (?=[^,]*$)", " or ") + ".");
    }

    /** Every route of the path, whatever it takes. */
    private Stream<UriRouteInfo<Object, Object>> routes(HttpRequest<?> request) {
        return router.get().findAny(request.getPath(), request).map(match -> match.getRouteInfo());
    }

    static Problem problem(int status) {
        return switch (status) {
            case 404 -> Problem.of(ErrorCode.NOT_FOUND, "There is nothing at this path.");
            case 405 -> Problem.of(ErrorCode.METHOD_NOT_ALLOWED, "This path does not take that method.");
            case 406 -> Problem.of(ErrorCode.NOT_ACCEPTABLE, "Answers are application/json.");
            case 413 -> Problem.of(ErrorCode.TOO_LARGE, "The headers or the body are larger than is accepted here.");
            case 415 -> Problem.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json.");
            case 503 -> Problem.unavailable("The server is busy.");
            default ->
                status >= 500
                        ? Problem.of(ErrorCode.INTERNAL, "Tell us the request id.")
                        : Problem.of(ErrorCode.INVALID_REQUEST, "The request cannot be read.");
        };
    }

    /** A bug: logged with the request's id, told without a word about it. */
    @Singleton
    static final class Bugs implements ExceptionHandler<RuntimeException, HttpResponse<byte[]>> {

        private static final Logger LOG = LoggerFactory.getLogger(Bugs.class);

        @Override
        @SuppressWarnings("rawtypes")
        public HttpResponse<byte[]> handle(HttpRequest request, RuntimeException bug) {
            HttpRequest<?> typed = request;
            LOG.error("Request {} failed", RequestIds.of(typed), bug);
            return Problems.response(typed, Problem.of(ErrorCode.INTERNAL, "Tell us the request id."));
        }
    }
}
