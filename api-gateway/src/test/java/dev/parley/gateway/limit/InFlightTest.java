package dev.parley.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.gateway.limit.InFlight.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Requests in flight")
final class InFlightTest {

    private final InFlight inFlight = new InFlight(new InFlightLimits(5, 4, 3, 2, 1));

    @Test
    void what_can_wait_is_refused_first_and_participants_last() {
        take(Traffic.BULK);
        assertThat(inFlight.take(Traffic.BULK)).as("bulk alone").isEmpty();
        take(Traffic.READS);
        assertThat(inFlight.take(Traffic.BULK)).isEmpty();
        take(Traffic.READS);
        assertThat(inFlight.take(Traffic.READS)).isEmpty();
        take(Traffic.WRITES);
        assertThat(inFlight.take(Traffic.WRITES)).isEmpty();
        take(Traffic.PARTICIPANTS);
        assertThat(inFlight.take(Traffic.PARTICIPANTS)).isEmpty();
    }

    @Test
    void participants_may_take_every_place() {
        for (int i = 0; i < 5; i++) {
            take(Traffic.PARTICIPANTS);
        }
        assertThat(inFlight.count(Traffic.PARTICIPANTS)).isEqualTo(5);
        assertThat(inFlight.take(Traffic.PARTICIPANTS)).isEmpty();
        assertThat(inFlight.take(Traffic.WRITES)).isEmpty();
    }

    @Test
    void a_place_that_is_given_back_twice_is_one_place() {
        var first = take(Traffic.BULK);
        take(Traffic.READS);
        first.giveBack();
        first.giveBack();
        assertThat(inFlight.count(Traffic.BULK)).isZero();
        assertThat(inFlight.count(Traffic.READS)).isEqualTo(1);
        take(Traffic.BULK);
        take(Traffic.READS);
        assertThat(inFlight.take(Traffic.READS)).isEmpty();
    }

    @Test
    void limits_that_put_what_can_wait_before_participants_are_none() {
        assertThatThrownBy(() -> new InFlightLimits(3, 4, 3, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InFlightLimits(5, 4, 3, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private Place take(Traffic traffic) {
        return inFlight.take(traffic).orElseThrow();
    }
}
