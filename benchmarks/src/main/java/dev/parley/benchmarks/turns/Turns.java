package dev.parley.benchmarks.turns;

import dev.parley.benchmarks.contender.ParleyProcess;
import dev.parley.benchmarks.contender.Study;
import dev.parley.client.Parley;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/**
 * How long participants wait for the agent's next words with the built-in engine: from sending an answer to reading the agent's words
 * on the live stream. So many interviews go on at once until the end, each followed by another, with probing, on the participants' API;
 * everybody thinks before each answer, between half and one and a half times the time given, as people do. Results and analyses of
 * those that end are made meanwhile. Used by one thread.
 */
public final class Turns implements AutoCloseable {

    private static final long SEED = 20_261_122;

    private final Parley client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Recorder waits = new Recorder(3);
    private final List<? extends Future<?>> taking;

    private Turns(ParleyProcess parley, String blueprint, int interviews, Duration thinking) {
        this.client = Parley.at(parley.base(), parley.key());
        var random = new SplittableRandom(SEED);
        var interviewee = new Interviewee.Setting(client, parley.base(), blueprint, thinking, waits, over::get);
        this.taking = Stream.generate(() -> new Talk(random.split()))
                .limit(interviews)
                .map(talk -> threads.submit(new Interviewee(interviewee, talk)))
                .toList();
    }

    /**
     * Publishes the study that is asked, and begins with so many interviews at once.
     *
     * @param thinking on average
     */
    public static Turns begin(ParleyProcess parley, int interviews, Duration thinking) throws IOException {
        return new Turns(parley, Study.publishProbed(parley), interviews, thinking);
    }

    /** The microseconds of every wait that ends in that time from now. */
    public Histogram during(Duration time) throws IOException, InterruptedException {
        waits.reset();
        Thread.sleep(time);
        for (var part : taking) {
            if (part.isDone()) {
                throw new IOException("an interviewee has gone", part.exceptionNow());
            }
        }
        return waits.getIntervalHistogram();
    }

    @Override
    public void close() {
        over.set(true);
        threads.close();
        client.close();
    }
}
