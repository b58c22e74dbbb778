package dev.parley.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.CatalogCommand.CreateApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.Mode;
import dev.parley.gateway.json.CanonicalJson;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A key that the operator brings")
final class FirstKeyTest {

    private static final String SECRET = "sk_test_0123456789abcdefXYZ";
    private static final Instant NOW = Instant.parse("2026-05-04T09:30:00Z");

    @Test
    void may_do_everything_and_is_known_by_its_digest_only() {
        var command = new FirstKey(FirstKey.onlyOrganization(), SECRET).command("api-gateway", NOW);

        assertThat(command.command()).isInstanceOfSatisfying(CreateApiKey.class, key -> {
            assertThat(key.scopes()).containsExactly(Scope.ADMIN);
            assertThat(key.digest()).isEqualTo(CanonicalJson.sha256Hex(SECRET));
            assertThat(key.hint()).contains("sk_test_…fXYZ");
        });
        assertThat(command.meta().tenant().mode()).isEqualTo(Mode.TEST);
        assertThat(command.toString()).doesNotContain(SECRET);
        assertThat(new FirstKey(FirstKey.onlyOrganization(), SECRET).toString()).doesNotContain(SECRET);
    }

    @Test
    void is_the_same_command_for_the_same_key_whoever_sends_it_and_whenever() {
        var key = new FirstKey(FirstKey.onlyOrganization(), SECRET);
        var one = key.command("api-gateway", NOW).meta();
        var other = key.command("standalone", NOW.plusSeconds(9)).meta();

        assertThat(other.commandId()).isEqualTo(one.commandId());
        assertThat(other.aggregateId()).isEqualTo(one.aggregateId());
        assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "sk_live_short", "pk_live_0123456789abcdef", "sk_live_0123456789 abcdef"})
    void is_written_as_keys_are(String secret) {
        assertThatThrownBy(() -> new FirstKey(FirstKey.onlyOrganization(), secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sk_live_");
    }
}
