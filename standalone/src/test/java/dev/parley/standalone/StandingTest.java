package dev.parley.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A Parley that has started")
class StandingTest {

    private static final List<String> STOPPED = List.of(
            "projections (partition run.events-3: stopped at offset 7, at a record that cannot be applied: why)");
    private static final List<String> UNTOUCHED =
            List.of("gateway (canary: no canary came through: partition 2 for 61 s)");

    private final Standing standing =
            new Standing(() -> "4.2 s", Path.of("/data"), URI.create("http://127.0.0.1:8080"));

    private List<String> said(List<String> complaints, int looks) {
        var said = new ArrayList<String>();
        for (int look = 0; look < looks; look++) {
            standing.after(complaints).ifPresent(said::add);
        }
        return said;
    }

    @Test
    void is_ready_where_nothing_is_the_matter_and_says_so_once() {
        assertThat(said(List.of(), 100)).containsExactly("Ready after 4.2 s. Logs: /data/logs");
    }

    @Test
    void is_never_called_ready_while_something_is_the_matter() {
        var said = said(STOPPED, 100);
        assertThat(said).hasSize(1);
        assertThat(said.getFirst())
                .doesNotContain("Ready after")
                .contains(STOPPED.getFirst())
                .contains("http://127.0.0.1:8080/health/ready");
    }

    @Test
    void tells_of_newer_versions_and_removal_where_a_partition_has_stopped_at_a_record() {
        assertThat(said(STOPPED, Standing.LOOKS).getFirst())
                .contains("start the newer one", "'./parley remove-record' says what it is")
                .doesNotContain("pass by itself", "delete");
    }

    @Test
    void asks_for_patience_and_for_the_runbooks_where_anything_else_is_the_matter() {
        assertThat(said(UNTOUCHED, Standing.LOOKS).getFirst())
                .contains("It may pass by itself", "docs/runbooks.md")
                .doesNotContain("remove-record", "newer", "delete");
    }

    @Test
    void counts_a_partition_that_waits_among_what_may_pass() {
        var waiting = List.of(
                "projections (partition run.events-3: waits at offset 7, at a record that cannot be applied: why)");
        assertThat(said(waiting, Standing.LOOKS).getFirst())
                .contains("It may pass by itself")
                .doesNotContain("remove-record");
    }

    @Test
    void gives_both_advices_where_both_are_the_matter() {
        var both = List.of(STOPPED.getFirst(), UNTOUCHED.getFirst());
        assertThat(said(both, Standing.LOOKS).getFirst()).contains("remove-record", "It may pass by itself");
    }

    @Test
    void is_ready_late_where_that_passes() {
        assertThat(said(STOPPED, Standing.LOOKS - 1)).isEmpty();
        assertThat(said(List.of(), 1)).containsExactly("Ready after 4.2 s. Logs: /data/logs");
    }

    @Test
    void tells_when_something_goes_wrong_later_and_when_it_is_well_again() {
        said(List.of(), 1);
        assertThat(said(STOPPED, Standing.LOOKS).getFirst()).startsWith("Something is the matter:");
        assertThat(said(List.of(), 1)).containsExactly("All is well again.");
    }
}
