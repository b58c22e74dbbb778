package dev.parley.gateway.limit;

/**
 * How many requests a gateway has in flight: admitted, and not answered to the last byte. Of each kind of traffic another one is
 * admitted while fewer than so many are in flight, of all kinds together; so what can wait is refused first, and what is left
 * above a limit is kept for those before it. Live streams count until they have begun.
 *
 * @param participants all places
 * @param bulkAtOnce requests of that kind alone, because each may take long
 */
public record InFlightLimits(int participants, int writes, int reads, int bulk, int bulkAtOnce) {

    /** A laptop that answers some thousand requests a second answers all of these within a tenth of a second. */
    public static final InFlightLimits DEFAULT = new InFlightLimits(256, 192, 160, 96, 8);

    public InFlightLimits {
        if (bulkAtOnce < 1 || bulk < bulkAtOnce || reads < bulk || writes < reads || participants < writes) {
            throw new IllegalArgumentException(
                    "requests in flight: participants are given at least as many places as writes, these as reads, these as bulk,"
                            + " and bulk at least one");
        }
    }

    /** How many requests of all kinds may be in flight for another one of this kind. */
    int most(Traffic traffic) {
        return switch (traffic) {
            case PARTICIPANTS -> participants;
            case WRITES -> writes;
            case READS -> reads;
            case BULK -> bulk;
        };
    }

    /** How many of its own kind may be in flight. */
    int mostOfItsKind(Traffic traffic) {
        return traffic == Traffic.BULK ? bulkAtOnce : most(traffic);
    }
}
