package dev.parley.system.deployment;

/** One process of a service. Numbers begin with 1. */
public record Instance(Part part, int number) {

    /** The first one, which is always there. */
    public static Instance first(Part part) {
        return new Instance(part, 1);
    }

    /** Its name, which stays the same over restarts. */
    public String id() {
        return number == 1 ? part.id() : part.id() + "-" + number;
    }
}
