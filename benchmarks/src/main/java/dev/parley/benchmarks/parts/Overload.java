package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.Http;
import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.contender.RunRequests;
import dev.parley.benchmarks.measure.Arrivals;
import dev.parley.benchmarks.measure.Load;
import dev.parley.benchmarks.measure.Round;
import dev.parley.benchmarks.measure.Spread;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Table;
import dev.parley.benchmarks.report.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Twice as many answers as Parley can take. */
public final class Overload implements Part {

    private static final int SENDERS = 1_000;
    private static final int FACTOR = 2;
    private static final int QUESTIONS = 10;
    private static final double GOAL = 3;

    /** Of a round: what was accepted in that time is less than this many rounds' worth. */
    private static final int RESERVE = 2;

    private static final String MEANING = """
            First the ten-answer job as above says how many answers Parley takes and how long they take then (normal). Then answers come twice as
            fast, at their times, whether those before them are answered or not, from at most 1 000 connections, to runs that were created before; nobody tries
            again. An answer is accepted (200), refused for the time being (429 or 503, with or without `Retry-After`), or late (202: taken, not
            decided within 2 s). The latency of accepted ones is counted from the time when they were sent.
            """;

    /** What became of the answers of one round. */
    private static final class Fates {
        private final AtomicLong refused = new AtomicLong();
        private final AtomicLong refusedWithoutSayingWhen = new AtomicLong();
        private final AtomicLong late = new AtomicLong();
        private final Histogram accepted = new SynchronizedHistogram(3);
        private final Histogram refusals = new SynchronizedHistogram(3);

        long all() {
            return accepted.getTotalCount() + refused.get() + late.get();
        }
    }

    private record Outcome(Round normal, double comePerSecond, Fates fates) {

        double normalP99() {
            return normal.p99Ms();
        }

        double p99() {
            return ms(fates.accepted, 99);
        }

        double refusedShare() {
            return 100.0 * fates.refused.get() / Math.max(1, fates.all());
        }
    }

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public List<Section> measure(Plan plan) throws IOException, InterruptedException {
        Progress.say("Starting Parley for too much");
        var outcomes = new ArrayList<Outcome>();
        try (var parley = ParleyContender.start(Durability.CACHE)) {
            Load.run(parley, plan.mostUsers(), plan.warmUp());
            for (int i = 1; i <= Math.min(3, plan.rounds()); i++) {
                var normal = Load.run(parley, plan.mostUsers(), plan.round());
                var outcome = flood(parley, plan, normal);
                Progress.say(
                        "Round %d: %.0f answers/s came, of %d accepted %d, refused %d, late %d; p99 %.0f ms, before %.0f ms"
                                .formatted(
                                        i,
                                        outcome.comePerSecond,
                                        outcome.fates.all(),
                                        outcome.fates.accepted.getTotalCount(),
                                        outcome.fates.refused.get(),
                                        outcome.fates.late.get(),
                                        outcome.p99(),
                                        outcome.normalP99()));
                outcomes.add(outcome);
            }
        }
        return List.of(section(outcomes));
    }

    private static Outcome flood(ParleyContender parley, Plan plan, Round normal)
            throws IOException, InterruptedException {
        double rate = FACTOR * normal.answersPerSecond();
        double answers = normal.answersPerSecond() * plan.round().toMillis() / 1_000 * RESERVE;
        var open = new LinkedBlockingQueue<OpenRun>();
        create(parley, plan.mostUsers(), SENDERS + (int) (answers / QUESTIONS), open);
        var fates = new Fates();
        double come = Arrivals.run(rate, plan.round(), SENDERS, () -> new Sender(parley.http(), open, fates));
        return new Outcome(normal, come, fates);
    }

    private record OpenRun(String id, int left) {}

    private static void create(ParleyContender parley, int users, int runs, BlockingQueue<OpenRun> open)
            throws IOException, InterruptedException {
        var left = new AtomicLong(runs);
        try (var threads = Executors.newFixedThreadPool(users)) {
            for (int i = 0; i < users; i++) {
                threads.submit(() -> {
                    try (var client = parley.connect()) {
                        while (left.getAndDecrement() > 0) {
                            open.add(new OpenRun(client.create(), QUESTIONS));
                        }
                    }
                    return null;
                });
            }
        }
        if (open.size() < runs) {
            throw new IOException("only " + open.size() + " of " + runs + " runs could be created");
        }
    }

    /** Somebody who answers the next run that is open. */
    private record Sender(Http http, BlockingQueue<OpenRun> open, Fates fates) implements Arrivals.Sender {

        @Override
        public void send(long due) throws IOException {
            var run = open.poll();
            if (run == null) {
                throw new IOException("more answers were accepted than there are questions");
            }
            long sent = System.nanoTime();
            var reply = http.tryPost(
                    RunRequests.message(run.id),
                    RunRequests.ANSWER,
                    UUID.randomUUID().toString());
            long micros = (System.nanoTime() - sent) / 1_000;
            switch (reply.status()) {
                case 200 -> {
                    fates.accepted.recordValue(micros);
                    goOn(run);
                }
                case 202 -> {
                    fates.late.incrementAndGet();
                    goOn(run);
                }
                case 429, 503 -> {
                    fates.refused.incrementAndGet();
                    fates.refusals.recordValue(micros);
                    if (!reply.saysWhen()) {
                        fates.refusedWithoutSayingWhen.incrementAndGet();
                    }
                    open.add(run);
                }
                default -> throw new IOException("an answer is answered " + reply.status() + ": " + reply.body());
            }
        }

        private void goOn(OpenRun run) {
            if (run.left > 1) {
                open.add(new OpenRun(run.id, run.left - 1));
            }
        }

        @Override
        public void close() throws IOException {
            http.close();
        }
    }

    private static Section section(List<Outcome> outcomes) {
        var times = Spread.of(outcomes.stream()
                .map(outcome -> outcome.p99() / outcome.normalP99())
                .toList());
        var share = Spread.of(outcomes.stream().map(Outcome::refusedShare).toList());
        long late =
                outcomes.stream().mapToLong(outcome -> outcome.fates.late.get()).sum();
        long silent = outcomes.stream()
                .mapToLong(outcome -> outcome.fates.refusedWithoutSayingWhen.get())
                .sum();
        boolean early = share.median() > 0 && late == 0 && silent == 0;
        return new Section(
                "Overload",
                List.of(new Goal(
                        "twice as many answers as Parley can take",
                        "refused early with 429/503 + `Retry-After`; accepted ones keep p99 ≤ 3 × normal",
                        "%s %% refused, %d of them without `Retry-After`, %d late; accepted p99 %s × normal"
                                .formatted(share.with(0), silent, late, times.with(1)),
                        (early ? Verdict.MET : Verdict.MISSED).and(Verdict.atMost(times.median(), GOAL)))),
                MEANING,
                table(outcomes).toString());
    }

    private static Table table(List<Outcome> outcomes) {
        var table = new Table(
                "round",
                "normal answers/s",
                "normal p99 ms",
                "answers/s that came",
                "accepted/s",
                "accepted p50 ms",
                "accepted p99 ms",
                "refused %",
                "refusal p99 ms",
                "late");
        for (int i = 0; i < outcomes.size(); i++) {
            var outcome = outcomes.get(i);
            var fates = outcome.fates;
            table.row(
                    Integer.toString(i + 1),
                    figure(outcome.normal.answersPerSecond()),
                    figure(outcome.normalP99()),
                    figure(outcome.comePerSecond),
                    figure(outcome.comePerSecond * fates.accepted.getTotalCount() / Math.max(1, fates.all())),
                    figure(ms(fates.accepted, 50)),
                    figure(outcome.p99()),
                    figure(outcome.refusedShare()),
                    figure(ms(fates.refusals, 99)),
                    Long.toString(fates.late.get()));
        }
        return table;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static double ms(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
