package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.limit.InFlight;
import dev.parley.gateway.limit.InFlight.Place;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.problem.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is more than this gateway can take on, at once and before its body is read. A request holds its place until its work
 * is done and the last byte of its answer is sent or lost; a live stream until it begins, for streams have limits of their own.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-45)
final class Admission implements ApplicationEventListener<HttpRequestTerminatedEvent> {

    private static final String PLACE = "parley.place";
    private static final Pattern ALWAYS = Pattern.compile("/health(/.*)?|/metrics");

    private final InFlight inFlight;
    private final Map<Traffic, Counter> refused;

    Admission(GatewayConfig config, GatewayPorts ports) {
        this.inFlight = new InFlight(config.edge().inFlight());
        var registry = ports.metrics().registry();
        this.refused = Arrays.stream(Traffic.values())
                .collect(Collectors.toMap(Function.identity(), traffic -> refusals(registry, traffic)));
        Arrays.stream(Traffic.values())
                .forEach(traffic -> Gauge.builder(
                                "parley.gateway.requests.in.flight", inFlight, all -> all.count(traffic))
                        .description("Requests that were admitted and are not answered to the last byte")
                        .tag("traffic", JsonWriter.wireName(traffic))
                        .register(registry));
    }

    private static Counter refusals(MeterRegistry registry, Traffic traffic) {
        return Counter.builder("parley.gateway.requests.refused")
                .description("Requests that were refused because too many were in flight")
                .tag("traffic", JsonWriter.wireName(traffic))
                .register(registry);
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> admit(HttpRequest<?> request) {
        if (ALWAYS.matcher(request.getPath()).matches()) {
            return null;
        }
        var traffic = traffic(request);
        var place = inFlight.take(traffic);
        if (place.isEmpty()) {
            Objects.requireNonNull(refused.get(traffic), "each kind has one").increment();
            return Problems.response(request, Problem.notDone("This gateway has too much under way."));
        }
        request.setAttribute(PLACE, place.get());
        return null;
    }

    @ResponseFilter
    void begun(HttpRequest<?> request, HttpResponse<?> response) {
        if (response.getContentType()
                .filter(MediaType.TEXT_EVENT_STREAM_TYPE::equals)
                .isPresent()) {
            giveBack(request);
        }
    }

    @Override
    public void onApplicationEvent(HttpRequestTerminatedEvent event) {
        giveBack(event.getSource());
    }

    private static void giveBack(HttpRequest<?> request) {
        request.getAttribute(PLACE, Place.class).ifPresent(Place::giveBack);
    }

    private static Traffic traffic(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .flatMap(route -> route.getAnnotationMetadata().enumValue(TrafficOf.class, Traffic.class))
                .orElseGet(() -> reads(request.getMethod()) ? Traffic.READS : Traffic.WRITES);
    }

    private static boolean reads(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }
}
