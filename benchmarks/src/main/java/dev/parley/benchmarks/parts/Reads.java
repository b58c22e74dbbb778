package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.Http;
import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.contender.RunRequests;
import dev.parley.benchmarks.measure.Requests;
import dev.parley.benchmarks.measure.Requests.Rate;
import dev.parley.benchmarks.measure.Spread;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Table;
import dev.parley.benchmarks.report.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** GETs of a run against the same server's answers without a body. */
public final class Reads implements Part {

    private static final int READERS = 16;
    private static final int RUNS = 200;
    private static final double GOAL = 0.6;

    private static final String MEANING = """
            `GET /api/v1/interview-runs/{id}` of random runs that have a few answers, with an API key, against `GET /`, the same server's redirect to its
            documentation, which has no body and asks nobody: both go through the same filters. 16 users without a pause.
            """;

    @Override
    public String name() {
        return "reads";
    }

    @Override
    public List<Section> measure(Plan plan) throws IOException, InterruptedException {
        Progress.say("Starting Parley for reads");
        var runs = new ArrayList<Rate>();
        var empty = new ArrayList<Rate>();
        try (var parley = ParleyContender.start(Durability.CACHE)) {
            var paths = paths(parley);
            Requests.run(READERS, plan.warmUp(), () -> of(parley.http(), paths));
            Requests.run(READERS, plan.round(), () -> of(parley.http(), List.of("/")));
            for (int i = 1; i <= plan.rounds(); i++) {
                runs.add(Requests.run(READERS, plan.round(), () -> of(parley.http(), paths)));
                empty.add(Requests.run(READERS, plan.round(), () -> of(parley.http(), List.of("/"))));
                Progress.say("Round %d of %d: %.0f GETs of runs/s, %.0f empty ones"
                        .formatted(
                                i,
                                plan.rounds(),
                                runs.getLast().perSecond(),
                                empty.getLast().perSecond()));
            }
        }
        return List.of(section(runs, empty));
    }

    private static List<String> paths(ParleyContender parley) throws IOException, InterruptedException {
        var paths = new ArrayList<String>();
        try (var client = parley.connect()) {
            for (int i = 0; i < RUNS; i++) {
                String run = client.create();
                client.answer(run);
                client.answer(run);
                paths.add(RunRequests.run(run));
            }
        }
        return paths;
    }

    private static Requests.Asking of(Http http, List<String> paths) {
        return new Requests.Asking() {
            @Override
            public void ask() throws IOException {
                var reply = http.tryGet(paths.get(ThreadLocalRandom.current().nextInt(paths.size())));
                if (reply.status() >= 400) {
                    throw new IOException("a GET is answered " + reply.status() + ": " + reply.body());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }

    private static Section section(List<Rate> runs, List<Rate> empty) {
        var ratio = Spread.ofRatios(runs, empty, (run, nothing) -> run.perSecond() / nothing.perSecond());
        var table = new Table("request", "req/s", "p50 ms", "p99 ms");
        row(table, "GET run", runs);
        row(table, "GET /", empty);
        return new Section(
                "Reads",
                List.of(new Goal(
                        "GET run by id against the same server's empty GET, req/s",
                        "≥ 0.6 ×",
                        ratio.with(2) + " ×",
                        Verdict.atLeast(ratio.median(), GOAL))),
                MEANING,
                table.toString());
    }

    private static void row(Table table, String request, List<Rate> rates) {
        table.row(
                request,
                Spread.of(rates.stream().map(Rate::perSecond).toList()).with(0),
                Spread.of(rates.stream().map(rate -> rate.ms(50)).toList()).with(2),
                Spread.of(rates.stream().map(rate -> rate.ms(99)).toList()).with(2));
    }
}
