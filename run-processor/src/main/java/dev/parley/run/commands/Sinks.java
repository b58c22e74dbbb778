package dev.parley.run.commands;

/** Names of the nodes that a decision's records go to. */
final class Sinks {

    static final String OUTCOMES = "outcomes";
    static final String EVENTS = "events";
    static final String WORK = "work";
    static final String DEAD_LETTERS = "dead-letters";

    private Sinks() {}
}
