package dev.parley.analysis;

import dev.parley.domain.run.PipelineStep;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is still to be made of a conversation. Immutable. */
public record Job(Set<PipelineStep> steps) {

    public Job {
        steps = Set.copyOf(steps);
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return steps.isEmpty();
    }

    /** The job without that step. */
    public Job without(PipelineStep step) {
        var left = EnumSet.noneOf(PipelineStep.class);
        left.addAll(steps);
        left.remove(step);
        return new Job(left);
    }

    /** As stores keep it: the names of the steps. */
    byte[] toBytes() {
        return steps.stream()
                .map(PipelineStep::name)
                .sorted()
                .collect(Collectors.joining(","))
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Job fromBytes(byte[] bytes) {
        var steps = EnumSet.noneOf(PipelineStep.class);
        for (String name : new String(bytes, StandardCharsets.US_ASCII).split(",")) {
            steps.add(PipelineStep.valueOf(name));
        }
        return new Job(steps);
    }
}
