package dev.parley.standalone.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.projections.rebuild.CatchUp.Progress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report on a rebuild")
class ReportTest {

    @Test
    void speaks_of_starting_until_something_is_committed() {
        assertThat(new Report(new Progress(0, 5371, false), 3.4).underWay())
                .isEqualTo("  the new views are being started, to read 5371 records, 3.4 s");
    }

    @Test
    void tells_how_far_and_how_fast_it_is() {
        assertThat(new Report(new Progress(2000, 5371, false), 4).underWay())
                .isEqualTo("  2000 of 5371 records, 4.0 s, 500 a second");
    }

    @Test
    void does_not_call_incomplete_what_was_written_during_the_last_look() {
        assertThat(new Report(new Progress(5717, 5765, true), 5.717).served())
                .isEqualTo("The rebuilt views serve: 5717 records, 5.7 s, 1000 a second."
                        + " What has come meanwhile follows.");
    }

    @Test
    void ends_with_what_was_done() {
        assertThat(new Report(new Progress(40, 40, true), 4).served())
                .isEqualTo("The rebuilt views serve: 40 records, 4.0 s, 10 a second.");
    }
}
