package dev.parley.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** A closed loop: every user does one job after the other. */
final class Load {

    private Load() {}

    /** Lets that many users work for that long; a job begun is finished. */
    static Result run(ParleyProcess parley, String blueprint, int users, Duration time)
            throws IOException, InterruptedException {
        Duration cpuBefore = parley.cpuTime();
        long begin = System.nanoTime();
        long deadline = begin + time.toNanos();
        var answers = new Histogram(3);
        long runs = 0;
        long late = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<User>>();
            for (int i = 0; i < users; i++) {
                var user = new User(new Http(parley.base(), parley.key()), blueprint);
                working.add(threads.submit(() -> user.workUntil(deadline)));
            }
            for (var future : working) {
                User user = future.get();
                answers.add(user.answers());
                runs += user.runs();
                late += user.late();
            }
        } catch (ExecutionException failed) {
            throw new IOException("a user's job failed", failed.getCause());
        }
        var elapsed = Duration.ofNanos(System.nanoTime() - begin);
        return new Result(users, runs, late, elapsed, answers, parley.cpuTime().minus(cpuBefore));
    }
}
