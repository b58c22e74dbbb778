package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of faults")
class FaultPlanTest {

    private static final List<String> SERVICES = List.of("gateway", "run-processor");
    private static final List<String> PROCESSES = List.of("broker", "gateway", "registry", "run-processor");

    private static List<FaultPlan.Planned> rounds(long seed) {
        var plan = new FaultPlan(new SplittableRandom(seed), SERVICES, PROCESSES);
        return IntStream.range(0, 200).mapToObj(ignored -> plan.next()).toList();
    }

    @Test
    void is_the_same_for_the_same_seed() {
        assertThat(rounds(1)).isEqualTo(rounds(1)).isNotEqualTo(rounds(2));
    }

    @Test
    void kills_every_process_and_has_every_kind_of_fault() {
        var faults = rounds(3).stream().map(FaultPlan.Planned::fault).toList();
        assertThat(faults)
                .extracting(Object::getClass)
                .contains(Fault.Killed.class, Fault.Frozen.class, Fault.Away.class, Fault.Everything.class);
        for (var process : PROCESSES) {
            assertThat(faults).contains(new Fault.Killed(process));
        }
    }
}
