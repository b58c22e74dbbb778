package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.json.CanonicalJson;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.limit.Allowances;
import dev.parley.gateway.limit.Allowances.Grant;
import dev.parley.gateway.limit.Allowances.Holder;
import dev.parley.gateway.limit.Allowances.Kind;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses callers who ask too often, before anything else is looked at, and tells every caller what is left. A known API key and a
 * valid link have allowances of their own; everybody else shares that of the network address, made-up keys and links included.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-50)
final class RateLimits {

    private static final String GRANT = "parley.grant";
    private static final Pattern UNLIMITED = Pattern.compile("/(health/.*|metrics|assets/.*)");
    private static final Pattern LINK = Pattern.compile("/(?:api/v1/)?join/([^/]+)(?:/.*)?");

    private record Given(Holder holder, Grant grant) {}

    private final Allowances allowances;
    private final KeyHolders holders;
    private final JoinTokens tokens;
    private final Optional<String> addressHeader;

    RateLimits(GatewayConfig config, KeyHolders holders, JoinTokens tokens) {
        this.allowances = new Allowances(config.edge().rates());
        this.addressHeader = config.edge().addressHeader();
        this.holders = holders;
        this.tokens = tokens;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> take(HttpRequest<?> request) {
        if (UNLIMITED.matcher(request.getPath()).matches()) {
            return null;
        }
        var holder = holder(request);
        var grant = allowances.take(holder);
        request.setAttribute(GRANT, new Given(holder, grant));
        if (grant.granted()) {
            return null;
        }
        var refusal = Problems.response(request, tooMany(grant));
        tell(request, refusal);
        return refusal;
    }

    /** The framework does not call this for what the filter answers itself. */
    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(GRANT, Given.class).ifPresent(given -> {
            var policy = "\"" + JsonWriter.wireName(given.holder().kind()) + "\"";
            var rate = given.grant().rate();
            response.header(
                    "RateLimit-Policy",
                    policy + ";q=" + rate.burst() + ";w=" + rate.window().toSeconds());
            response.header(
                    "RateLimit",
                    policy + ";r=" + given.grant().left() + ";t="
                            + wholeSeconds(given.grant().untilFull()));
        });
    }

    private Holder holder(HttpRequest<?> request) {
        var link = LINK.matcher(request.getPath());
        if (link.matches()) {
            return tokens.open(link.group(1))
                    .map(door -> new Holder(Kind.LINK, door.run().value().toString()))
                    .orElseGet(() -> address(request));
        }
        return holders.of(request)
                .map(caller -> new Holder(Kind.KEY, caller.keyId()))
                .orElseGet(() -> address(request));
    }

    private Holder address(HttpRequest<?> request) {
        var told = addressHeader.flatMap(
                name -> Optional.ofNullable(request.getHeaders().get(name)));
        var address = told.map(RateLimits::lastOf)
                .orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress());
        return new Holder(Kind.ADDRESS, address.length() > 64 ? CanonicalJson.sha256Hex(address) : address);
    }

    /** The last address in a list is the one the nearest proxy saw; those before it are what the caller claimed. */
    private static String lastOf(String addresses) {
        return addresses.substring(addresses.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static Problem tooMany(Grant grant) {
        var wait = Math.max(1, wholeSeconds(grant.untilNext()));
        return new Problem(
                ErrorCode.RATE_LIMITED,
                "Wait " + wait + " s; RateLimit-Policy says how many requests are allowed.",
                List.of(),
                Optional.of(Duration.ofSeconds(wait)));
    }

    private static long wholeSeconds(Duration time) {
        return Math.ceilDiv(time.toNanos(), 1_000_000_000L);
    }
}
