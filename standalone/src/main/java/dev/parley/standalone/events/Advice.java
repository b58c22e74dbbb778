package dev.parley.standalone.events;

/** What to do when something does not answer. */
public final class Advice {

    public static final String BROKER =
            "Start Parley with './parley up', name its folder with --data, or name other brokers with --bootstrap.";
    public static final String REGISTRY =
            "Start Parley with './parley up', name its folder with --data, or name another registry with --registry.";

    private Advice() {}
}
