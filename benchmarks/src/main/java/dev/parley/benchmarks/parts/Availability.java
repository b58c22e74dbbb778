package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.Http;
import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.contender.RunRequests;
import dev.parley.benchmarks.measure.Load;
import dev.parley.benchmarks.measure.Requests;
import dev.parley.benchmarks.measure.Spread;
import dev.parley.benchmarks.measure.Subscriber;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Table;
import dev.parley.benchmarks.report.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** How soon an answer is there for others: in a GET, and on the topic for a subscriber who reads what is committed. */
public final class Availability implements Part {

    private static final int USERS = 16;
    private static final int QUESTIONS = 10;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final double GOAL_MS = 60;

    private static final String MEANING = """
            16 users answer, look at once, and pause for 50 ms. **In a GET**: from the acknowledgement of an answer until `GET` of the run has been
            answered with that answer's version (the gateway lets it wait for the view). **In the topic**: from the acknowledgement until a plain consumer of
            `parley.run.events.v1` with `read_committed` has the answer's last event; 0 where it was there first.
            """;

    /** What one round brought, in microseconds. */
    private record Lags(Histogram read, Histogram topic) {}

    @Override
    public String name() {
        return "availability";
    }

    @Override
    public List<Section> measure(Plan plan) throws IOException, InterruptedException {
        Progress.say("Starting Parley for the availability of answers");
        var rounds = new ArrayList<Lags>();
        try (var parley = ParleyContender.start(Durability.CACHE)) {
            Load.run(parley, USERS, plan.warmUp());
            round(parley, plan.round());
            for (int i = 1; i <= plan.rounds(); i++) {
                var lags = round(parley, plan.round());
                Progress.say("Round %d of %d: %d answers, p99 %.1f ms in a GET, %.1f ms in the topic"
                        .formatted(i, plan.rounds(), lags.read.getTotalCount(), ms(lags.read, 99), ms(lags.topic, 99)));
                rounds.add(lags);
            }
        }
        return List.of(section(rounds));
    }

    private static Lags round(ParleyContender parley, Duration time) throws IOException, InterruptedException {
        var read = new SynchronizedHistogram(3);
        try (var subscriber =
                Subscriber.ofRunEvents(parley.process().addresses().bootstrapServers())) {
            Requests.run(USERS, time, () -> new Answering(parley.http(), parley.blueprint(), subscriber, read));
            return new Lags(read, subscriber.lags());
        }
    }

    /** A user who answers, looks and pauses. */
    private static final class Answering implements Requests.Asking {

        private final Http http;
        private final String blueprint;
        private final Subscriber subscriber;
        private final Histogram read;
        private String run = "";
        private int left;

        Answering(Http http, String blueprint, Subscriber subscriber, Histogram read) {
            this.http = http;
            this.blueprint = blueprint;
            this.subscriber = subscriber;
            this.read = read;
        }

        @Override
        public void ask() throws IOException, InterruptedException {
            if (left == 0) {
                run = RunRequests.id(http.postUntilDecided(RunRequests.RUNS, RunRequests.newRun(blueprint), key()));
                left = QUESTIONS;
            }
            left--;
            long version =
                    RunRequests.version(http.postUntilDecided(RunRequests.message(run), RunRequests.ANSWER, key()));
            long acknowledged = System.nanoTime();
            subscriber.expect(run, version, acknowledged);
            while (RunRequests.version(http.getUntilServed(RunRequests.run(run))) < version) {
                Thread.onSpinWait();
            }
            read.recordValue((System.nanoTime() - acknowledged) / 1_000);
            Thread.sleep(PAUSE);
        }

        private static String key() {
            return UUID.randomUUID().toString();
        }

        @Override
        public void close() throws IOException {
            http.close();
        }
    }

    private static Section section(List<Lags> rounds) {
        var read = spread(rounds.stream().map(Lags::read).toList(), 99);
        var topic = spread(rounds.stream().map(Lags::topic).toList(), 99);
        var table = new Table("visible", "p50 ms", "p99 ms");
        table.row(
                "in a GET", spread(rounds.stream().map(Lags::read).toList(), 50).with(1), read.with(1));
        table.row(
                "in the topic",
                spread(rounds.stream().map(Lags::topic).toList(), 50).with(1),
                topic.with(1));
        return new Section(
                "From an answer to its being seen",
                List.of(
                        new Goal(
                                "answer → visible in a GET",
                                "p99 ≤ 60 ms",
                                "p99 " + read.with(1) + " ms",
                                Verdict.atMost(read.median(), GOAL_MS)),
                        new Goal(
                                "answer → in a subscriber's topic",
                                "p99 ≤ 60 ms",
                                "p99 " + topic.with(1) + " ms",
                                Verdict.atMost(topic.median(), GOAL_MS))),
                MEANING,
                table.toString());
    }

    private static Spread spread(List<Histogram> histograms, double percentile) {
        return Spread.of(histograms.stream().map(lags -> ms(lags, percentile)).toList());
    }

    private static double ms(Histogram lags, double percentile) {
        return lags.getValueAtPercentile(percentile) / 1_000.0;
    }
}
