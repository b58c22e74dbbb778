package dev.parley.gateway.openapi;

import dev.parley.domain.id.PublicIds.Kind;

/** A parameter outside of the body. */
public record Parameter(In in, String name, Shape shape, boolean required, String description) {

    /** Where it stands. */
    public enum In {
        PATH,
        QUERY,
        HEADER
    }

    /** An id in the path. */
    public static Parameter id(String name, Kind kind, String description) {
        return new Parameter(In.PATH, name, Shape.id(kind), true, description);
    }

    /** A part of the path. */
    public static Parameter path(String name, Shape shape, String description) {
        return new Parameter(In.PATH, name, shape, true, description);
    }

    /** A query parameter that may be left out. A list is written {@code name[]=a&name[]=b}; name it {@code name[]}. */
    public static Parameter query(String name, Shape shape, String description) {
        return new Parameter(In.QUERY, name, shape, false, description);
    }

    /** A query parameter that must be there. */
    public static Parameter requiredQuery(String name, Shape shape, String description) {
        return new Parameter(In.QUERY, name, shape, true, description);
    }

    /** A header that may be left out. */
    public static Parameter header(String name, Shape shape, String description) {
        return new Parameter(In.HEADER, name, shape, false, description);
    }
}
