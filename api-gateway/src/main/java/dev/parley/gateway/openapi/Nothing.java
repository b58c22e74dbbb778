package dev.parley.gateway.openapi;

/** The body of a request that has nothing to say; it may be left out. */
final class Nothing {

    static final Shape SHAPE = Shape.object("Nothing");

    static final Example EXAMPLE = Example.of("nothing", "Nothing to say", "{}");

    private Nothing() {}
}
