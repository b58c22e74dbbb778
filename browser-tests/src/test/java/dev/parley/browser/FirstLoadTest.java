package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The page is small, and its files are fetched once. */
class FirstLoadTest {

    private static final Parley PARLEY = Parley.shared();
    private static final int MOST_BYTES = 48 * 1024;

    /** What Lighthouse takes for a slow phone network. */
    private static final int BITS_PER_S = 1_600_000;

    private static final int ROUND_TRIP_MS = 150;

    private static final String BYTES = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .map(entry => entry.transferSize).reduce((sum, bytes) => sum + bytes, 0)""";
    private static final String FROM_THE_NETWORK = """
            () => performance.getEntriesByType('resource')
              .filter(entry => entry.name.includes('/assets/') && entry.transferSize > 0).length""";
    private static final String TIMES = """
            () => {
              const [page] = performance.getEntriesByType('navigation');
              const [paint] = performance.getEntriesByName('first-contentful-paint');
              return `first byte ${page.responseStart.toFixed()} ms, first paint ${paint?.startTime.toFixed()} ms, loaded ${page.loadEventEnd.toFixed()} ms`;
            }""";

    @Test
    void a_first_visit_costs_little_and_the_next_one_next_to_nothing() {
        var blueprint = Studies.plain(1);
        try (var visitor = Visitor.withACache()) {
            var first = open(visitor, blueprint);
            int bytes = (int) first.evaluate(BYTES);
            System.err.println("The page's first load: " + bytes + " bytes, " + first.evaluate(TIMES));
            assertThat(bytes).isLessThan(MOST_BYTES);
            assertThat((int) first.evaluate(FROM_THE_NETWORK)).isPositive();

            var second = open(visitor, blueprint);
            System.err.println("The page's next load: " + second.evaluate(BYTES) + " bytes, " + second.evaluate(TIMES));
            assertThat((int) second.evaluate(FROM_THE_NETWORK)).isZero();
        }
    }

    @Test
    void it_can_be_used_on_a_slow_phone_network() {
        try (var visitor = Visitor.withACache()) {
            var line = visitor.context().newCDPSession(visitor.page());
            line.send("Network.enable");
            line.send("Network.emulateNetworkConditions", slow());
            var page = open(visitor, Studies.plain(1));
            System.err.println("The page on a phone network (" + BITS_PER_S / 1000 + " kbit/s, " + ROUND_TRIP_MS
                    + " ms): "
                    + page.evaluate(TIMES) + ", can be used after " + page.evaluate("() => performance.now().toFixed()")
                    + " ms");
        }
    }

    private static JsonObject slow() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", ROUND_TRIP_MS);
        conditions.addProperty("downloadThroughput", BITS_PER_S / 8);
        conditions.addProperty("uploadThroughput", BITS_PER_S / 16);
        return conditions;
    }

    private static Page open(Visitor visitor, String blueprint) {
        visitor.opens(PARLEY.run(blueprint).link());
        assertThat(visitor.page().locator("#agree")).isEnabled();
        return visitor.page();
    }
}
