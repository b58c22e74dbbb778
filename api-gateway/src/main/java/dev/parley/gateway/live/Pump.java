package dev.parley.gateway.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Makes the bytes of one stream: what its follower tells, and a comment when there is nothing to tell. Not thread-safe. */
final class Pump {

    /** The first bytes tell that the stream is open, and how soon to come back when it is cut. */
    private static final byte[] GREETING = "retry: 1000\n\n".getBytes(StandardCharsets.UTF_8);

    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

    private final Follower follower;
    private final BooleanSupplier mayGoOn;
    private final Duration heartbeat;
    private final InstantSource clock;
    private boolean greeted;

    Pump(Follower follower, BooleanSupplier mayGoOn, Duration heartbeat, InstantSource clock) {
        this.follower = follower;
        this.mayGoOn = mayGoOn;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    /** The next bytes; empty at the end. */
    Optional<byte[]> next() throws InterruptedException {
        if (!greeted) {
            greeted = true;
            return Optional.of(GREETING);
        }
        var until = clock.instant().plus(heartbeat);
        while (mayGoOn.getAsBoolean()) {
            var left = Duration.between(clock.instant(), until);
            if (!left.isPositive()) {
                return Optional.of(HEARTBEAT);
            }
            switch (follower.next(left)) {
                case Follower.Step.Told(var events) -> {
                    if (!events.isEmpty()) {
                        return Optional.of(SentEvent.bytes(events));
                    }
                }
                case Follower.Step.Nothing() -> {}
                case Follower.Step.End() -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
