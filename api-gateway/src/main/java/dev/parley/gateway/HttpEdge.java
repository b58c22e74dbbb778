package dev.parley.gateway;

import dev.parley.gateway.limit.InFlightLimits;
import dev.parley.gateway.limit.Rate;
import dev.parley.gateway.limit.RequestRates;
import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the gateway meets the outside.
 *
 * @param rates how often a caller may ask
 * @param inFlight how much may be under way at once
 * @param allowedOrigins web pages of these origins may call the API from a browser; none by default
 * @param addressHeader the header in which a reverse proxy tells the caller's address; without one the connection's counts
 * @param tls where no reverse proxy does it
 */
public record HttpEdge(
        RequestRates rates,
        InFlightLimits inFlight,
        Set<String> allowedOrigins,
        Optional<String> addressHeader,
        Optional<HttpTls> tls) {

    /** No other origins, no proxy. */
    public static final HttpEdge DEFAULT =
            new HttpEdge(RequestRates.DEFAULT, InFlightLimits.DEFAULT, Set.of(), Optional.empty());

    private static final int MOST_PER_SECOND = 1_000_000;
    private static final int MOST_IN_FLIGHT = 100_000;
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public HttpEdge {
        allowedOrigins = Set.copyOf(allowedOrigins);
        for (var origin : allowedOrigins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "an allowed origin is written like https://app.example.org, and this is not: " + origin);
            }
        }
        if (!addressHeader.map(name -> HEADER.matcher(name).matches()).orElse(true)) {
            throw new IllegalArgumentException("the address header is the name of a header");
        }
    }

    /** One that speaks clear text. */
    public HttpEdge(
            RequestRates rates, InFlightLimits inFlight, Set<String> allowedOrigins, Optional<String> addressHeader) {
        this(rates, inFlight, allowedOrigins, addressHeader, Optional.empty());
    }

    /**
     * Reads {@code PARLEY_RATE_PER_KEY}, {@code PARLEY_RATE_PER_LINK}, {@code PARLEY_RATE_PER_ADDRESS} (requests a second), each
     * with its {@code …_BURST} (requests at once, twice the rate or more), {@code PARLEY_IN_FLIGHT_PARTICIPANTS}, {@code …_WRITES},
     * {@code …_READS}, {@code …_BULK} and {@code PARLEY_BULK_AT_ONCE} (requests, see {@link InFlightLimits}), {@code PARLEY_ALLOWED_ORIGINS} (comma separated) and
     * {@code PARLEY_CLIENT_ADDRESS_HEADER}, and what {@link HttpTls} reads.
     */
    public static HttpEdge from(Settings settings) {
        var rates = RequestRates.DEFAULT;
        try {
            return new HttpEdge(
                    new RequestRates(
                            rate(settings, "PARLEY_RATE_PER_KEY", rates.perKey()),
                            rate(settings, "PARLEY_RATE_PER_LINK", rates.perLink()),
                            rate(settings, "PARLEY_RATE_PER_ADDRESS", rates.perAddress())),
                    inFlight(settings),
                    Arrays.stream(settings.text("PARLEY_ALLOWED_ORIGINS", "").split("\\s*,\\s*"))
                            .filter(origin -> !origin.isBlank())
                            .collect(Collectors.toSet()),
                    settings.text("PARLEY_CLIENT_ADDRESS_HEADER").filter(name -> !name.isEmpty()),
                    HttpTls.from(settings));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    private static InFlightLimits inFlight(Settings settings) {
        var limits = InFlightLimits.DEFAULT;
        return new InFlightLimits(
                requests(settings, "PARLEY_IN_FLIGHT_PARTICIPANTS", limits.participants()),
                requests(settings, "PARLEY_IN_FLIGHT_WRITES", limits.writes()),
                requests(settings, "PARLEY_IN_FLIGHT_READS", limits.reads()),
                requests(settings, "PARLEY_IN_FLIGHT_BULK", limits.bulk()),
                requests(settings, "PARLEY_BULK_AT_ONCE", limits.bulkAtOnce()));
    }

    private static int requests(Settings settings, String name, int byDefault) {
        return settings.integer(name, byDefault, 1, MOST_IN_FLIGHT);
    }

    private static Rate rate(Settings settings, String name, Rate byDefault) {
        int perSecond = settings.integer(name, byDefault.perSecond(), 1, MOST_PER_SECOND);
        int factor = Math.ceilDiv(byDefault.burst(), byDefault.perSecond());
        int burst = settings.integer(name + "_BURST", perSecond * factor, perSecond, MOST_PER_SECOND * factor);
        return new Rate(perSecond, burst);
    }
}
