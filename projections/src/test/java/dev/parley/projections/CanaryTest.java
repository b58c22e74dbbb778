package dev.parley.projections;

import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.view.RunView;
import dev.parley.kit.command.Canaries;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A canary in the views")
class CanaryTest {

    private static final RunId CANARY = Canaries.run("gateway-1", 0, 1);

    @Test
    void is_waited_for_and_then_known_and_never_there() {
        try (var driver = new Driver()) {
            assertThat(read(driver, 7)).isInstanceOf(ReadResult.NotYet.class);
            driver.pipe(CANARY.value() + ":0", null, Canaries.headers(7));
            assertThat(read(driver, 7)).isInstanceOf(ReadResult.Absent.class);
            assertThat(read(driver, 8)).isInstanceOf(ReadResult.NotYet.class);
        }
    }

    @Test
    void leaves_nothing_in_any_store_and_in_no_list_or_feed() {
        try (var driver = new Driver()) {
            var before = driver.contents();
            driver.pipe(CANARY.value() + ":0", null, Canaries.headers(7));
            assertThat(driver.contents()).isEqualTo(before);
            assertThat(driver.feeds()).isEmpty();
            for (Tenant tenant : new Tenant[] {ACME, Canaries.TENANT}) {
                var page = RunProjectionTest.found(driver.queries().runs(tenant, RunFilter.ALL, PageRequest.first(20)));
                assertThat(page.items()).isEmpty();
            }
        }
    }

    private static ReadResult<RunView> read(Driver driver, long number) {
        return driver.queries().run(Canaries.TENANT, CANARY, Freshness.atLeast(number, Duration.ZERO));
    }
}
