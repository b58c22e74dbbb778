package dev.parley.gateway.limit;

/**
 * How often a caller may ask, for each kind of caller.
 *
 * @param perKey who has an API key
 * @param perLink who has a join link or an open link
 * @param perAddress everybody else, by network address
 */
public record RequestRates(Rate perKey, Rate perLink, Rate perAddress) {

    /** What holds when nothing is said. */
    public static final RequestRates DEFAULT =
            new RequestRates(new Rate(2_000, 4_000), new Rate(20, 60), new Rate(50, 200));
}
