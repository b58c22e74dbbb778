package dev.parley.system.crash;

/**
 * A fault and its course, in {@link System#nanoTime()}.
 *
 * @param from when it came
 * @param back when it was over for whom it struck: killed ones were started, frozen ones went on
 * @param ready when every process said again that it serves
 * @param to when everybody had got answers again
 */
record Suffered(Fault fault, long from, long back, long ready, long to) {}
