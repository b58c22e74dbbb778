package dev.parley.system.coverage;

/** A method of the client, called with what a documented request says. */
@FunctionalInterface
interface Method {

    Object call(Body body);
}
