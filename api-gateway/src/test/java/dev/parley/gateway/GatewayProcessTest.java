package dev.parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.PublicIds;
import dev.parley.gateway.auth.FirstKey;
import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A gateway's first keys")
final class GatewayProcessTest {

    private static final String LIVE = "sk_live_0123456789abcdef";
    private static final String TEST = "sk_test_0123456789abcdef";

    private static GatewayProcess process(Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "PARLEY_BOOTSTRAP_SERVERS", "127.0.0.1:9092",
                "PARLEY_REGISTRY_URL", "http://127.0.0.1:8080",
                "PARLEY_INSTANCE_ID", "gateway-1",
                "PARLEY_STATE_DIR", "/tmp/gateway-1",
                "PARLEY_JOIN_SECRET", "a secret of at least 32 characters, for tests",
                "PARLEY_INTERNAL_SECRET", "another secret of the tests",
                "PARLEY_PROJECTIONS", "127.0.0.1:8093"));
        settings.putAll(more);
        return GatewayProcess.from(Settings.of(settings));
    }

    @Test
    void are_none_unless_the_operator_brings_some() {
        assertThat(process(Map.of()).firstKeys()).isEmpty();
    }

    @Test
    void are_of_both_modes_and_of_one_organization() {
        var keys = process(Map.of("PARLEY_BOOTSTRAP_KEYS", LIVE + ", " + TEST)).firstKeys();
        assertThat(keys).extracting(FirstKey::mode).containsExactly(Mode.LIVE, Mode.TEST);
        assertThat(keys).extracting(FirstKey::organization).containsOnly(FirstKey.onlyOrganization());
    }

    @Test
    void belong_to_the_organization_that_is_named() {
        var organization = new OrganizationId(new UUID(1, 2));
        var keys = process(Map.of(
                        "PARLEY_BOOTSTRAP_KEYS",
                        LIVE,
                        "PARLEY_BOOTSTRAP_ORGANIZATION",
                        PublicIds.format(PublicIds.Kind.ORGANIZATION, organization.value())))
                .firstKeys();
        assertThat(keys).extracting(FirstKey::organization).containsExactly(organization);
    }

    @Test
    void that_are_not_written_as_keys_stop_the_start_without_being_told() {
        assertThatThrownBy(() -> process(Map.of("PARLEY_BOOTSTRAP_KEYS", "my-secret-word")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("my-secret-word");
        assertThatThrownBy(
                        () -> process(Map.of("PARLEY_BOOTSTRAP_KEYS", LIVE, "PARLEY_BOOTSTRAP_ORGANIZATION", "acme")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PARLEY_BOOTSTRAP_ORGANIZATION");
    }
}
