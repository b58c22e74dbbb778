package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlarmTest {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    private final List<Long> rung = new ArrayList<>();
    private final Alarm alarm = new Alarm(context, PAUSE, rung::add);

    @BeforeEach
    void it_is_1_000() {
        context.setCurrentSystemTimeMs(1_000);
    }

    @Test
    void nobody_is_woken_where_nobody_asked() {
        assertThat(context.scheduledPunctuators()).isEmpty();
    }

    @Test
    void it_rings_once_after_the_pause_however_often_it_is_asked_to() {
        alarm.soon();
        alarm.soon();

        assertThat(waiting()).singleElement().satisfies(only -> {
            assertThat(only.getType()).isEqualTo(PunctuationType.WALL_CLOCK_TIME);
            assertThat(only.getInterval()).isEqualTo(PAUSE);
        });
        waiting().getFirst().getPunctuator().punctuate(1_100);
        assertThat(rung).containsExactly(1_100L);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void the_earlier_time_wins() {
        alarm.by(60_000);
        alarm.by(30_000);
        alarm.by(90_000);

        assertThat(onlyWait()).isEqualTo(Duration.ofMillis(29_000));
    }

    @Test
    void a_time_that_has_passed_is_rung_after_the_pause() {
        alarm.by(1);

        assertThat(onlyWait()).isEqualTo(PAUSE);
    }

    @Test
    void never_is_no_time() {
        alarm.by(Long.MAX_VALUE);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void who_is_woken_may_ask_again() {
        var again = new AtomicReference<@Nullable Alarm>();
        again.set(new Alarm(
                context, PAUSE, now -> Objects.requireNonNull(again.get()).by(now + 500)));
        Objects.requireNonNull(again.get()).soon();
        context.setCurrentSystemTimeMs(1_100);
        waiting().getFirst().getPunctuator().punctuate(1_100);

        assertThat(onlyWait()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void where_nothing_is_left_to_do_it_stays_quiet() {
        alarm.soonIf(false);
        assertThat(waiting()).isEmpty();

        alarm.soonIf(true);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_task_that_begins_does_not_know_the_time_and_is_woken_after_the_pause() {
        context.setCurrentSystemTimeMs(0);
        alarm.soon();
        context.setCurrentSystemTimeMs(1_000);
        alarm.soon();

        assertThat(onlyWait()).isEqualTo(PAUSE);
    }

    private Duration onlyWait() {
        assertThat(waiting()).hasSize(1);
        return waiting().getFirst().getInterval();
    }

    private List<CapturedPunctuator> waiting() {
        return context.scheduledPunctuators().stream()
                .filter(punctuator -> !punctuator.cancelled())
                .toList();
    }
}
