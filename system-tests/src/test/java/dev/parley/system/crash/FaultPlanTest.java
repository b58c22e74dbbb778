package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of faults")
class FaultPlanTest {

    private static final List<String> PROCESSES = List.of("broker", "gateway", "registry", "run-processor");

    private static List<FaultPlan.Planned> rounds(long seed, int rounds) {
        var plan = new FaultPlan(new SplittableRandom(seed), PROCESSES, List.of());
        return IntStream.range(0, rounds).mapToObj(ignored -> plan.next()).toList();
    }

    @Test
    void is_the_same_for_the_same_seed() {
        assertThat(rounds(1, 100)).isEqualTo(rounds(1, 100)).isNotEqualTo(rounds(2, 100));
    }

    @Test
    void has_every_kind_of_fault_and_freezes_and_kills_every_process_before_one_comes_again() {
        var faults = rounds(3, 120).stream().map(FaultPlan.Planned::fault).toList();
        assertThat(faults)
                .extracting(Object::getClass)
                .contains(
                        Fault.Nothing.class,
                        Fault.Killed.class,
                        Fault.Several.class,
                        Fault.Frozen.class,
                        Fault.Away.class,
                        Fault.KilledWithout.class,
                        Fault.Everything.class);
        assertThat(faults.stream()
                        .filter(Fault.Killed.class::isInstance)
                        .map(Fault::kind)
                        .limit(PROCESSES.size()))
                .containsExactlyInAnyOrderElementsOf(
                        PROCESSES.stream().map(name -> name + " killed").toList());
        assertThat(faults.stream()
                        .filter(Fault.Frozen.class::isInstance)
                        .map(Fault::kind)
                        .limit(PROCESSES.size()))
                .containsExactlyInAnyOrderElementsOf(
                        PROCESSES.stream().map(name -> name + " frozen 20 s").toList());
    }

    @Test
    void keeps_away_those_whom_another_instance_stands_in_for_each_before_one_comes_again() {
        var plan = new FaultPlan(new SplittableRandom(4), PROCESSES, List.of("run-processor", "run-processor-2"));
        assertThat(IntStream.range(0, 120)
                        .mapToObj(ignored -> plan.next().fault().kind())
                        .filter(kind -> kind.startsWith("run-processor") && kind.endsWith(" away 25 s"))
                        .limit(2))
                .containsExactlyInAnyOrder("run-processor away 25 s", "run-processor-2 away 25 s");
    }
}
