package dev.parley.kit.query;

/**
 * What instances of the projections and their clients agree on: {@code GET /query/v2/…} with the tenant in the parameters,
 * answered by a status and {@link Frames}. Another format gets another path.
 */
public final class QueryProtocol {

    /** Where all paths begin. */
    public static final String ROOT = "/query/v2";

    /** The header that carries the secret all instances share. */
    public static final String SECRET_HEADER = "Parley-Internal-Secret";

    /**
     * The header of an answer from a copy: milliseconds. The copy has everything that was there so long ago; what came later may be
     * missing.
     */
    public static final String BEHIND_HEADER = "Parley-Behind-Ms";

    /** The parameter that asks for copies: the numbers of the partitions, comma separated. Only these are read. */
    public static final String COPIES = "copies";

    /** Found: frames in the body. */
    public static final int FOUND = 200;

    /** The request is not one of these. */
    public static final int MALFORMED = 400;

    /** The secret is not the one. */
    public static final int UNAUTHORIZED = 401;

    /** Does not exist for this tenant. Not 404, which any server says of a path that it does not know. */
    public static final int ABSENT = 204;

    /** Existed, and was erased. */
    public static final int ERASED = 410;

    /** Not on this instance: ask for the routes. */
    public static final int ELSEWHERE = 421;

    /** May exist, not here yet. */
    public static final int NOT_YET = 425;

    private QueryProtocol() {}
}
