package dev.parley.benchmarks.measure;

import dev.parley.benchmarks.contender.Contender;
import dev.parley.benchmarks.contender.RunClient;
import java.io.IOException;
import org.HdrHistogram.Histogram;

/** Somebody who creates runs and answers their ten questions. Used by one thread. */
final class User {

    private static final int QUESTIONS = 10;

    private final RunClient client;
    private final Histogram answers = new Histogram(3);
    private long runs;

    private User(RunClient client) {
        this.client = client;
    }

    static User workUntil(long deadline, Contender contender) throws IOException, InterruptedException {
        try (var client = contender.connect()) {
            var user = new User(client);
            while (System.nanoTime() < deadline) {
                user.job();
            }
            return user;
        }
    }

    private void job() throws IOException, InterruptedException {
        String run = client.create();
        for (int i = 0; i < QUESTIONS; i++) {
            long sent = System.nanoTime();
            client.answer(run);
            answers.recordValue((System.nanoTime() - sent) / 1_000);
        }
        if (runs == 0 && !client.completed(run)) {
            throw new IOException("run " + run + " is not completed after its last answer");
        }
        runs++;
    }

    /** Microseconds from sending an answer to its acknowledgement. */
    Histogram answers() {
        return answers;
    }

    /** Requests that had to be repeated. */
    long late() {
        return client.late();
    }

    long runs() {
        return runs;
    }
}
