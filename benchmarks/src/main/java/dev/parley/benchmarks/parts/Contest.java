package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.bare.BareLoop;
import dev.parley.benchmarks.contender.Contender;
import dev.parley.benchmarks.contender.Crud;
import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.measure.Load;
import dev.parley.benchmarks.measure.Round;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parley, the baseline and the floor at the same job in turn. */
final class Contest {

    /** What one left to do behind its answers is not to be the next one's burden. */
    private static final Duration REST = Duration.ofSeconds(1);

    private Contest() {}

    /**
     * @param bytesPerRun what each of Parley's runs left on each topic; compaction and deletion have not set in within so short a time
     */
    record Outcome(Durability durability, List<Round> rounds, Map<String, Long> bytesPerRun) {}

    static Outcome hold(Plan plan, Durability durability) throws IOException, InterruptedException {
        Progress.say("Starting Parley, the baseline and the bare loop, " + durability.words());
        try (var parley = ParleyContender.start(durability);
                var crud = Crud.start(durability);
                var bare = BareLoop.start(durability)) {
            var contenders = List.<Contender>of(parley, crud, bare);
            for (var contender : contenders) {
                Progress.say("Warming up: " + contender.name());
                Load.run(contender, plan.mostUsers(), plan.warmUp());
            }
            var bytesBefore = parley.process().topicBytes();
            var rounds = rounds(plan, contenders);
            long runs = rounds.stream()
                    .filter(round -> round.contender().equals(parley.name()))
                    .mapToLong(Round::runs)
                    .sum();
            return new Outcome(
                    durability,
                    rounds,
                    TopicBytes.perRun(bytesBefore, parley.process().topicBytes(), runs));
        }
    }

    private static List<Round> rounds(Plan plan, List<Contender> contenders) throws IOException, InterruptedException {
        var rounds = new ArrayList<Round>();
        for (int i = 1; i <= plan.rounds(); i++) {
            for (int users : plan.users()) {
                for (var contender : contenders) {
                    var round = Load.run(contender, users, plan.round());
                    Progress.say("Round %d of %d, %d users, %s: %.0f runs/s, p50 %.2f ms, %.3f ms CPU an answer"
                            .formatted(
                                    i,
                                    plan.rounds(),
                                    users,
                                    contender.name(),
                                    round.runsPerSecond(),
                                    round.p50Ms(),
                                    round.cpuMsPerAnswer()));
                    rounds.add(round);
                    Thread.sleep(REST);
                }
            }
        }
        return rounds;
    }
}
