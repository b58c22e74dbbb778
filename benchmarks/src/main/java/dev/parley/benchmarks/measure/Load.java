package dev.parley.benchmarks.measure;

import dev.parley.benchmarks.contender.Contender;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** A closed loop: every user does one job after the other. */
public final class Load {

    private Load() {}

    /** Lets that many users work for that long, while nobody else is there. */
    public static Round run(Contender contender, int users, Duration time) throws IOException, InterruptedException {
        return run(contender, List.of(), users, time);
    }

    /**
     * Lets that many users work for that long; a job begun is finished. Returns when the contender has done what its answers left it
     * to do, which counts as its CPU time.
     *
     * @param idle who is there and has nothing to do
     */
    public static Round run(Contender contender, List<Contender> idle, int users, Duration time)
            throws IOException, InterruptedException {
        var self = ProcessHandle.current();
        Duration ownBefore = ProcessAccounts.own(self);
        Duration machineBefore = MachineAccounts.busy();
        Duration idleBefore = cpuTime(idle);
        Duration cpuBefore = contender.cpuTime();
        long begin = System.nanoTime();
        long deadline = begin + time.toNanos();
        var answers = new Histogram(3);
        long runs = 0;
        long late = 0;
        // Threads of the system: they cost the clients less than virtual ones.
        try (var threads = Executors.newFixedThreadPool(users)) {
            var working = new ArrayList<Future<User>>();
            for (int i = 0; i < users; i++) {
                working.add(threads.submit(() -> User.workUntil(deadline, contender)));
            }
            for (var future : working) {
                User user = future.get();
                answers.add(user.answers());
                runs += user.runs();
                late += user.late();
            }
        } catch (ExecutionException failed) {
            throw new IOException(
                    "a user's job failed at " + contender.name() + ": " + failed.getCause(), failed.getCause());
        }
        var elapsed = Duration.ofNanos(System.nanoTime() - begin);
        var idleCpu = cpuTime(idle).minus(idleBefore);
        var others = MachineAccounts.busy()
                .minus(machineBefore)
                .minus(contender.cpuTime().minus(cpuBefore))
                .minus(idleCpu)
                .minus(ProcessAccounts.own(self).minus(ownBefore));
        Quiet.await(contender);
        return new Round(
                contender.name(),
                users,
                runs,
                late,
                elapsed,
                answers,
                contender.cpuTime().minus(cpuBefore),
                idleCpu,
                others);
    }

    private static Duration cpuTime(List<Contender> contenders) {
        return contenders.stream().map(Contender::cpuTime).reduce(Duration.ZERO, Duration::plus);
    }
}
