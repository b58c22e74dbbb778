package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.bare.BareLoop;
import dev.parley.benchmarks.contender.Contender;
import dev.parley.benchmarks.contender.Crud;
import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.measure.Load;
import dev.parley.benchmarks.measure.Round;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Parley, the baseline and the floor at the same job in turn. */
final class Contest {

    private Contest() {}

    /** @param users for each of them its rounds */
    record Outcome(Durability durability, List<Integer> users, List<Round> rounds) {}

    static Outcome hold(Plan plan, Durability durability, List<Integer> users)
            throws IOException, InterruptedException {
        Progress.say("Starting Parley, the baseline and the bare loop, " + durability.words());
        try (var parley = ParleyContender.start(durability);
                var crud = Crud.start(durability);
                var bare = BareLoop.start(durability)) {
            var contenders = List.<Contender>of(parley, crud, bare);
            for (var contender : contenders) {
                Progress.say("Warming up: " + contender.name());
                Load.run(contender, plan.mostUsers(), plan.warmUp());
            }
            return new Outcome(durability, users, rounds(plan, users, contenders));
        }
    }

    private static List<Round> rounds(Plan plan, List<Integer> users, List<Contender> contenders)
            throws IOException, InterruptedException {
        var rounds = new ArrayList<Round>();
        for (int i = 1; i <= plan.rounds(); i++) {
            for (int atOnce : users) {
                for (var contender : contenders) {
                    var idle = contenders.stream().filter(it -> it != contender).toList();
                    var round = Load.run(contender, idle, atOnce, plan.round());
                    Progress.say("Round %d of %d, %d users, %s: %.0f runs/s, p50 %.2f ms, %.3f ms CPU an answer"
                            .formatted(
                                    i,
                                    plan.rounds(),
                                    atOnce,
                                    contender.name(),
                                    round.runsPerSecond(),
                                    round.p50Ms(),
                                    round.cpuMsPerAnswer()));
                    rounds.add(round);
                }
            }
        }
        return rounds;
    }
}
