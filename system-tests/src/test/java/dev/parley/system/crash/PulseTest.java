package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pulse")
class PulseTest {

    private final Pulse pulse = new Pulse();

    @Test
    void that_never_beat_was_silent_all_the_time() {
        assertThat(pulse.longestSilence(100, 350)).isEqualTo(Duration.ofNanos(250));
    }

    @Test
    void is_listened_to_until_the_silence_ends_that_began_in_the_span() {
        long from = System.nanoTime();
        pulse.beat();
        long between = System.nanoTime();
        pulse.beat();
        long after = System.nanoTime();
        assertThat(pulse.longestSilence(from, between)).isPositive().isLessThan(Duration.ofNanos(after - from));
        assertThat(pulse.longestSilence(after, after + 7)).isEqualTo(Duration.ofNanos(7));
    }
}
