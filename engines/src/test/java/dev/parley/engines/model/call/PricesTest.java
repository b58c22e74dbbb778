package dev.parley.engines.model.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.model.provider.ProviderFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calls cost, and how long is waited between them. */
class PricesTest {

    private static long cost(String table, String model) {
        return Prices.of(table).costMicros(new Model(Provider.OPENAI, model), 1_000, 100);
    }

    @Test
    void prices_are_for_a_million_tokens_and_costs_in_millionths() {
        assertThat(cost("openai/m=3:15", "m")).isEqualTo(1_000 * 3 + 100 * 15);
        assertThat(cost(" OpenAI/M = 0.15 : 0.60 ,", "m")).isEqualTo(150 + 60);
        assertThat(cost("openai/m=0.0001:0", "m")).as("rounded up").isEqualTo(1);
    }

    @Test
    void the_longest_entry_that_fits_counts() {
        var table = "openai/*=1:0,openai/gpt-4*=2:0,openai/gpt-4-mini=3:0,ollama/gpt-4-mini=9:9";
        assertThat(cost(table, "gpt-4-mini")).isEqualTo(3_000);
        assertThat(cost(table, "gpt-4-turbo")).isEqualTo(2_000);
        assertThat(cost(table, "o9")).isEqualTo(1_000);
        assertThat(cost("", "o9")).isZero();
        assertThat(cost("openai/model:tag=1:0", "model:tag")).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai/m", "openai/m=1", "openai/m=a:b", "openai/m=-1:1", "=1:1"})
    void a_table_that_cannot_be_read_is_refused(String table) {
        assertThatThrownBy(() -> Prices.of(table)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waits_double_up_to_a_bound_and_vary() {
        var backoff = new Backoff(Duration.ofMillis(100), Duration.ofMillis(1_000), new Random(7));
        var failure = ProviderFailure.passing(Outcome.UNAVAILABLE, Optional.empty(), "status 500");
        assertThat(backoff.after(failure, 1)).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
        assertThat(backoff.after(failure, 3)).isBetween(Duration.ofMillis(200), Duration.ofMillis(400));
        assertThat(backoff.after(failure, 40)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1_000));
        assertThat(backoff.after(failure, 3)).isNotEqualTo(backoff.after(failure, 3));
    }

    @Test
    void what_a_provider_asks_for_is_waited_for_in_full() {
        var backoff = new Backoff(Duration.ofMillis(100), Duration.ofMillis(1_000), new Random(7));
        var limited = ProviderFailure.passing(Outcome.RATE_LIMITED, Optional.of(Duration.ofSeconds(5)), "status 429");
        assertThat(backoff.after(limited, 1)).isBetween(Duration.ofSeconds(5), Duration.ofMillis(5_100));
        assertThat(limited.worthRetrying(Duration.ofSeconds(4))).isFalse();
        assertThat(limited.worthRetrying(Duration.ofSeconds(6))).isTrue();
    }
}
