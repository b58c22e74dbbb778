package dev.parley.standalone.rebuild;

import dev.parley.projections.Projections;
import dev.parley.projections.rebuild.CatchUp;
import dev.parley.projections.rebuild.GenerationLog;
import dev.parley.projections.rebuild.Generations;
import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.events.Advice;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Asks the projections for a new generation of their views, and watches it come. The work is theirs: it goes on where the watching ends.
 */
public final class ViewRebuild {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long NANOS = 1_000_000_000L;

    private final Addresses addresses;
    private final Consumer<String> told;
    private final long begun = System.nanoTime();
    private long moved = begun;
    private long doneBefore = -1;
    private long toldAt = begun;

    /** @param told takes a sentence now and then */
    public ViewRebuild(Addresses addresses, Consumer<String> told) {
        this.addresses = addresses;
        this.told = told;
    }

    /**
     * Returns when the new views serve.
     *
     * @throws RebuildFailure when the brokers do not answer, or nothing moves
     */
    public void run() {
        var connection = addresses.connecting(Map.of());
        try (var log = GenerationLog.open(connection, (short) -1)) {
            int number = asked(log);
            try (var catchUp = new CatchUp(connection, number, Projections.TOPICS)) {
                watch(log, number, catchUp);
            }
        } catch (IllegalStateException | KafkaException e) {
            throw new RebuildFailure(failure(e) + " " + Advice.BROKER, e);
        }
    }

    private String failure(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).anyMatch(TimeoutException.class::isInstance)
                ? "No broker answers at " + addresses.bootstrapServers() + "."
                : "The brokers at " + addresses.bootstrapServers() + " cannot be asked: " + e.getMessage() + ".";
    }

    private int asked(GenerationLog log) {
        Generations known = log.known();
        if (known.building()) {
            told.accept("A rebuild is under way already; this shows how far it is.");
            return known.wanted();
        }
        log.want(known.serving() + 1);
        told.accept("The views are rebuilt from the log; the old ones serve until they are whole.");
        return known.serving() + 1;
    }

    private void watch(GenerationLog log, int number, CatchUp catchUp) {
        var far = catchUp.look();
        while (log.await(LOOK_EVERY).serving() < number) {
            far = catchUp.look();
            long now = System.nanoTime();
            if (far.done() != doneBefore) {
                doneBefore = far.done();
                moved = now;
            } else if (now - moved > PATIENCE.toNanos()) {
                throw new RebuildFailure("The rebuild does not go on: " + far.done() + " of " + far.all() + " records"
                        + " since " + PATIENCE.toSeconds()
                        + " s. The old views serve. See whether projections run, and what"
                        + " /health/ready says of them; the rebuild goes on by itself when that is mended.");
            }
            if (now - toldAt > 2 * NANOS) {
                toldAt = now;
                told.accept(report(far).underWay());
            }
        }
        told.accept(report(catchUp.look()).served());
    }

    private Report report(CatchUp.Progress far) {
        return new Report(far, (System.nanoTime() - begun) / (double) NANOS);
    }
}
