package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.report.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The ten-answer job: create a run on a blueprint of ten questions without probing and without analysis, send ten answers, each
 * acknowledged after its decision, until the run is completed; in a closed loop. Client and servers share the machine.
 */
public final class TenAnswers implements Part {

    @Override
    public String name() {
        return "ten-answers";
    }

    @Override
    public List<Section> measure(Plan plan) throws IOException, InterruptedException {
        var sections = new ArrayList<Section>();
        for (Durability durability : plan.durabilities()) {
            // With fsync, everybody waits for the same disk: latency of few says nothing about anybody.
            var users = durability == Durability.CACHE ? plan.users() : List.of(plan.mostUsers());
            sections.add(new ContestReport(Contest.hold(plan, durability, users)).section(plan));
        }
        return sections;
    }
}
