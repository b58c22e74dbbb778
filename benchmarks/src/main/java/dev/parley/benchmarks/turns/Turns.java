package dev.parley.benchmarks.turns;

import dev.parley.benchmarks.contender.ParleyProcess;
import dev.parley.benchmarks.contender.Study;
import dev.parley.client.Parley;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * How long participants wait for the agent's next words with the built-in engine: from sending an answer to reading the agent's words
 * on the live stream. So many interviews go on at once, with probing, on the participants' API; everybody thinks before each answer,
 * between half and one and a half times the time given, as people do. Results and analyses of those that end are made meanwhile.
 */
public final class Turns implements AutoCloseable {

    private static final long SEED = 20_261_122;

    private final ParleyProcess parley;
    private final Parley client;
    private final String blueprint;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private Turns(ParleyProcess parley, Parley client, String blueprint) {
        this.parley = parley;
        this.client = client;
        this.blueprint = blueprint;
    }

    /** Publishes the study that is asked. */
    public static Turns at(ParleyProcess parley) throws IOException {
        return new Turns(parley, Parley.at(parley.base(), parley.key()), Study.publishProbed(parley));
    }

    /**
     * Lets so many be interviewed for that long.
     *
     * @param thinking on average
     * @return microseconds of every wait
     */
    public Histogram take(int interviews, Duration time, Duration thinking) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        var waits = new Histogram(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Histogram>> taking = new ArrayList<>();
            for (int i = 0; i < interviews; i++) {
                var somebody = new Interviewee(client, parley.base(), blueprint, new Talk(random.split()), thinking);
                taking.add(threads.submit(() -> somebody.takePartUntil(deadline)));
            }
            for (var part : taking) {
                waits.add(part.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException("an interview failed: " + failed.getCause(), failed.getCause());
        }
        return waits;
    }

    @Override
    public void close() {
        client.close();
    }
}
