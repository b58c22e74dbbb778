package dev.parley.benchmarks.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** A closed loop of single requests: everybody sends the next one when the last one is answered. */
public final class Requests {

    private Requests() {}

    /** One user's way to ask. Used by one thread. */
    public interface Asking extends AutoCloseable {

        /** Returns once it is answered. */
        void ask() throws IOException, InterruptedException;

        @Override
        void close() throws IOException;
    }

    /** Opens the way of one more user. */
    public interface Opening {
        Asking open() throws IOException;
    }

    /**
     * What came of it.
     *
     * @param micros of each request
     */
    public record Rate(Duration elapsed, Histogram micros) {

        public double perSecond() {
            return micros.getTotalCount() * 1e9 / elapsed.toNanos();
        }

        public double ms(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    /** Lets that many ask for that long. */
    public static Rate run(int users, Duration time, Opening opening) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long deadline = begin + time.toNanos();
        var micros = new Histogram(3);
        try (var threads = Executors.newFixedThreadPool(users)) {
            var asking = new ArrayList<Future<Histogram>>();
            for (int i = 0; i < users; i++) {
                asking.add(threads.submit(() -> askUntil(deadline, opening)));
            }
            for (var one : asking) {
                micros.add(one.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException("a request failed: " + failed.getCause(), failed.getCause());
        }
        return new Rate(Duration.ofNanos(System.nanoTime() - begin), micros);
    }

    private static Histogram askUntil(long deadline, Opening opening) throws IOException, InterruptedException {
        var micros = new Histogram(3);
        try (var asking = opening.open()) {
            while (System.nanoTime() < deadline) {
                long sent = System.nanoTime();
                asking.ask();
                micros.recordValue((System.nanoTime() - sent) / 1_000);
            }
        }
        return micros;
    }
}
