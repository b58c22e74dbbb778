package dev.parley.kit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fault point")
class FaultPointsTest {

    private final AtomicInteger halts = new AtomicInteger();

    @Test
    void ends_the_process_when_it_is_reached_for_the_nth_time_and_only_then() {
        var faults = new HaltAt(FaultPoint.AFTER_PUT, 2, halts::incrementAndGet);

        faults.reach(FaultPoint.AFTER_PUT);
        faults.reach(FaultPoint.AFTER_FORWARD);
        assertThat(halts).hasValue(0);

        faults.reach(FaultPoint.AFTER_PUT);
        faults.reach(FaultPoint.AFTER_PUT);
        assertThat(halts).hasValue(1);
    }

    @Test
    void is_off_unless_the_process_was_started_for_tests() {
        assertThat(FaultPoints.ofProcess()).isSameAs(FaultPoints.NONE);
    }

    @Test
    void that_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> HaltAt.of("AFTER_PUT"));
        assertThatIllegalArgumentException().isThrownBy(() -> HaltAt.of("NOWHERE:1"));
    }
}
