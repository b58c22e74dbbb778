package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Contender;
import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.Http;
import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.measure.Load;
import dev.parley.benchmarks.measure.Requests;
import dev.parley.benchmarks.measure.Spread;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Table;
import dev.parley.benchmarks.report.Verdict;
import dev.parley.benchmarks.stored.RunCopies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Whether much that was costs what is now: answers and reads with few and with many stored runs, and a rebuild of the many's views. */
public final class StoredRuns implements Part {

    private static final int FEW = 1_000;
    private static final int READERS = 16;
    private static final double GOAL = 0.8;

    private static final String MEANING = """
            Two Parleys, one with 1 000 finished runs of ten answers and one with many more (`--stored`; the goal speaks of 1 000 000), do the ten-answer
            job and answer GETs of random ones of their runs in turn. The stored runs are copies of a run made over HTTP: its commands, as the gateway wrote them,
            written to the commands topic again under the ids of other runs, and decided, stored and folded by Parley as ever.
            """;

    /** What one round brought. */
    private record Figures(double answers, double reads) {}

    private record Store(ParleyContender parley, int runs) {}

    @Override
    public String name() {
        return "stored-runs";
    }

    @Override
    public List<Section> measure(Plan plan) throws IOException, InterruptedException {
        var sections = new ArrayList<Section>();
        try (var few = ParleyContender.start(Durability.CACHE);
                var many = ParleyContender.start(Durability.CACHE)) {
            var small = new Store(few, Math.min(FEW, plan.stored()));
            var large = new Store(many, plan.stored());
            fill(small);
            String filling = fill(large);
            var stores = List.of(small, large);
            for (var store : stores) {
                Load.run(store.parley, plan.mostUsers(), plan.warmUp());
                reads(store, plan);
            }
            var rounds = rounds(plan, stores);
            sections.add(section(plan, filling, rounds));
            sections.add(Rebuild.of(many, plan.stored()));
        }
        return sections;
    }

    private static String fill(Store store) throws IOException, InterruptedException {
        Progress.say("Filling a store with " + store.runs + " runs");
        long begin = System.nanoTime();
        RunCopies.in(store.parley).write(store.runs);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return String.format(
                Locale.ROOT,
                "Filled in %.0f s: %.0f commands/s decided, with everything that follows from them.%n%n",
                seconds,
                store.runs * 11 / seconds);
    }

    private static List<List<Figures>> rounds(Plan plan, List<Store> stores) throws IOException, InterruptedException {
        var rounds = List.<List<Figures>>of(new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i <= plan.rounds(); i++) {
            for (int one = 0; one < stores.size(); one++) {
                var store = stores.get(one);
                var idle = stores.stream()
                        .filter(it -> it != store)
                        .<Contender>map(Store::parley)
                        .toList();
                var load = Load.run(store.parley, idle, plan.mostUsers(), plan.round());
                var figures = new Figures(load.answersPerSecond(), reads(store, plan));
                Progress.say("Round %d of %d, %d runs: %.0f answers/s, %.0f GETs/s"
                        .formatted(i, plan.rounds(), store.runs, figures.answers, figures.reads));
                rounds.get(one).add(figures);
            }
        }
        return rounds;
    }

    private static double reads(Store store, Plan plan) throws IOException, InterruptedException {
        return Requests.run(READERS, plan.round(), () -> reader(store.parley.http(), store.runs))
                .perSecond();
    }

    private static Requests.Asking reader(Http http, int runs) {
        return new Requests.Asking() {
            @Override
            public void ask() throws IOException {
                http.get(RunCopies.path(ThreadLocalRandom.current().nextInt(runs)));
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }

    private static Section section(Plan plan, String filling, List<List<Figures>> rounds) {
        var few = rounds.getFirst();
        var many = rounds.getLast();
        var answers = Spread.ofRatios(many, few, (large, small) -> large.answers / small.answers);
        var reads = Spread.ofRatios(many, few, (large, small) -> large.reads / small.reads);
        var table = new Table("stored runs", "answers/s at " + plan.mostUsers() + " users", "GETs/s at 16 users");
        table.row(Integer.toString(FEW), answers(few).with(0), reads(few).with(0));
        table.row(
                Integer.toString(plan.stored()),
                answers(many).with(0),
                reads(many).with(0));
        return new Section(
                "1 000 against %d stored runs".formatted(plan.stored()),
                List.of(
                        new Goal(
                                "answers/s with %d stored runs against 1 000".formatted(plan.stored()),
                                "≥ 0.8 × (at 1 000 000)",
                                answers.with(2) + " ×",
                                Verdict.atLeast(answers.median(), GOAL)),
                        new Goal(
                                "GET run by id, req/s with %d stored runs against 1 000".formatted(plan.stored()),
                                "≥ 0.8 × (at 1 000 000)",
                                reads.with(2) + " ×",
                                Verdict.atLeast(reads.median(), GOAL))),
                MEANING,
                filling + table);
    }

    private static Spread answers(List<Figures> figures) {
        return Spread.of(figures.stream().map(Figures::answers).toList());
    }

    private static Spread reads(List<Figures> figures) {
        return Spread.of(figures.stream().map(Figures::reads).toList());
    }
}
