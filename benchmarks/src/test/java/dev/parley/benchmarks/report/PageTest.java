package dev.parley.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of the benchmarks")
class PageTest {

    private static final Circumstances HERE = new Circumstances(
            "benchmarks/run --rounds 5",
            ZonedDateTime.of(2026, 11, 23, 1, 15, 0, 0, ZoneOffset.UTC),
            "2 cores",
            "a JDK",
            "1234567",
            Duration.ofSeconds(1_170));

    private static final Goal MET = new Goal("speed", "≥ 2", "3", Verdict.atLeast(3, 2)).above("never said");
    private static final Goal MISSED = new Goal("size", "≤ 2", "3", Verdict.atMost(3, 2)).above("nothing is smaller");

    @Test
    void says_of_every_goal_whether_it_is_met() {
        assertThat(page()).contains("| speed | ≥ 2 | 3 | met |").contains("| size | ≤ 2 | 3 | **not met** |");
    }

    @Test
    void names_the_floor_of_what_is_not_met_only() {
        assertThat(page()).contains("* **size**: nothing is smaller").doesNotContain("never said");
    }

    @Test
    void says_where_when_and_how_it_was_measured() {
        assertThat(page())
                .contains(
                        "2026-11-23 01:15 UTC, in 20 min",
                        "`benchmarks/run --rounds 5`",
                        "2 cores",
                        "a JDK",
                        "1234567");
    }

    @Test
    void says_what_could_not_be_measured_and_why() {
        assertThat(Page.of(HERE, List.of(Section.failed("reads", new IOException("nobody\nanswers")))))
                .contains("| reads |  | IOException: nobody | **not measured** |");
    }

    @Test
    void a_goal_of_two_figures_is_met_when_both_are() {
        assertThat(Verdict.MET.and(Verdict.MET)).isEqualTo(Verdict.MET);
        assertThat(Verdict.MET.and(Verdict.MISSED)).isEqualTo(Verdict.MISSED);
        assertThat(Verdict.MISSED.and(Verdict.MET)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void what_is_exactly_the_goal_meets_it() {
        assertThat(Verdict.atLeast(2, 2)).isEqualTo(Verdict.MET);
        assertThat(Verdict.atMost(2, 2)).isEqualTo(Verdict.MET);
    }

    private static String page() {
        return Page.of(HERE, List.of(new Section("Everything", List.of(MET, MISSED), "What it is.", "Figures.\n")));
    }
}
