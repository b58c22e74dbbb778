package dev.parley.standalone.events;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Utils;

/** Waits until a broker listens, and says so where that takes its time: Kafka's clients wait without a word. */
public final class Brokers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration UNREMARKED = Duration.ofSeconds(2);
    private static final int CONNECTING_MS = 1_000;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final Consumer<String> told;
    private boolean said;

    /** @param told takes a sentence where there is something to wait for */
    public Brokers(String bootstrapServers, Consumer<String> told) {
        this.bootstrapServers = bootstrapServers;
        this.told = told;
    }

    /**
     * Returns when one of them listens; at once where these are no addresses, which a client refuses in its own words.
     *
     * @throws EventsFailure if none does in time
     */
    public void await() {
        await(UNREMARKED, PATIENCE);
    }

    void await(Duration unremarked, Duration patience) {
        var places = places();
        var looking = RetryPolicy.<Boolean>builder()
                .handleResult(false)
                .withDelay(LOOK_EVERY)
                .withMaxRetries(-1)
                .withMaxDuration(patience)
                .onRetry(look -> sayOnce(look.getElapsedTime(), unremarked))
                .build();
        if (!places.isEmpty()
                && !Failsafe.with(looking).get(() -> places.stream().anyMatch(Brokers::listens))) {
            throw new EventsFailure("No broker answers at " + bootstrapServers + ". " + Advice.BROKER);
        }
    }

    private void sayOnce(Duration waited, Duration unremarked) {
        if (!said && waited.compareTo(unremarked) > 0) {
            said = true;
            told.accept("Waiting for a broker at " + bootstrapServers + ".");
        }
    }

    private List<InetSocketAddress> places() {
        return Arrays.stream(bootstrapServers.split(","))
                .map(String::strip)
                .filter(place -> Utils.getHost(place) != null && Utils.getPort(place) != null)
                .map(place -> new InetSocketAddress(Utils.getHost(place), Utils.getPort(place)))
                .filter(place -> !place.isUnresolved())
                .toList();
    }

    private static boolean listens(InetSocketAddress place) {
        try (var socket = new Socket()) {
            socket.connect(place, CONNECTING_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
