package dev.parley.kit.faults;

import java.util.concurrent.atomic.AtomicLong;

/** Ends the process, without shutdown hooks or clean-up, when a point is reached for the nth time. Thread-safe. */
final class HaltAt implements FaultPoints {

    /** As a shell reports a process that was killed with SIGKILL. */
    private static final int KILLED = 137;

    private final FaultPoint point;
    private final AtomicLong left;
    private final Runnable halt;

    HaltAt(FaultPoint point, long nth, Runnable halt) {
        this.point = point;
        this.left = new AtomicLong(nth);
        this.halt = halt;
    }

    static FaultPoints of(String setting) {
        int colon = setting.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("parley.fault-point is <NAME>:<nth>, not " + setting);
        }
        return new HaltAt(
                FaultPoint.valueOf(setting.substring(0, colon)),
                Long.parseLong(setting.substring(colon + 1)),
                () -> Runtime.getRuntime().halt(KILLED));
    }

    @Override
    public void reach(FaultPoint reached) {
        if (reached == point && left.decrementAndGet() == 0) {
            halt.run();
        }
    }
}
