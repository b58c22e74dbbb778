package dev.parley.kit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesTest {

    private final List<String> log = new ArrayList<>();

    private final class Part implements Service {
        private final String name;
        private final Health.State state;

        Part(String name, Health.State state) {
            this.name = name;
            this.state = state;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() {
            log.add("start " + name);
            if (state == Health.State.FAILED) {
                throw new IllegalStateException(name + " cannot start");
            }
        }

        @Override
        public void close() {
            log.add("close " + name);
            throw new IllegalStateException("does not close cleanly");
        }

        @Override
        public Health health() {
            return Health.of("check", state, "a detail");
        }
    }

    @Test
    void parts_start_in_order_and_close_in_the_opposite_order_whatever_happens() {
        var services = new Services("all", List.of(new Part("a", Health.State.UP), new Part("b", Health.State.UP)));

        services.start();
        services.close();

        assertThat(log).containsExactly("start a", "start b", "close b", "close a");
    }

    @Test
    void when_a_part_cannot_start_nothing_is_left_running() {
        var services = new Services("all", List.of(new Part("a", Health.State.UP), new Part("b", Health.State.FAILED)));

        assertThatThrownBy(services::start).hasMessage("b cannot start");

        assertThat(log).containsExactly("start a", "start b", "close b", "close a");
    }

    @Test
    void the_worst_part_decides() {
        var services =
                new Services("all", List.of(new Part("a", Health.State.UP), new Part("b", Health.State.NOT_READY)));

        assertThat(services.health().ready()).isFalse();
        assertThat(services.health().live()).isTrue();
        assertThat(services.health().checks()).extracting(Health.Check::name).containsExactly("a.check", "b.check");
    }

    @Test
    void a_degraded_part_still_serves() {
        assertThat(Health.of("check", Health.State.DEGRADED, "look here").ready())
                .isTrue();
        assertThat(Health.of("check", Health.State.FAILED, "gone").live()).isFalse();
    }
}
