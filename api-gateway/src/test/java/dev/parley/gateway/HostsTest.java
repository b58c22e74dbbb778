package dev.parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class HostsTest {

    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 2));
    private static final OrganizationId OTHER = new OrganizationId(new UUID(3, 4));

    @Test
    void an_organization_is_called_by_its_own_name_and_others_by_the_common_one() {
        var hosts = read(Map.of(
                "PARLEY_ORGANIZATION_NAME", "Somebody",
                "PARLEY_ORGANIZATION_NAMES", PublicIds.format(Kind.ORGANIZATION, ACME.value()) + " = Acme = Sons;",
                "PARLEY_PRIVACY_URL", "https://acme.example/privacy"));
        assertThat(hosts.name(ACME)).contains("Acme = Sons");
        assertThat(hosts.name(OTHER)).contains("Somebody");
        assertThat(hosts.privacyNotice()).hasToString("Optional[https://acme.example/privacy]");
        assertThat(read(Map.of())).isEqualTo(Hosts.UNKNOWN);
    }

    @Test
    void what_cannot_be_meant_is_refused_at_the_start() {
        assertThatThrownBy(() -> read(Map.of("PARLEY_ORGANIZATION_NAMES", "acme=Acme")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("acme=Acme");
        assertThatThrownBy(() -> read(Map.of("PARLEY_PRIVACY_URL", "javascript:alert(1)")))
                .isInstanceOf(ConfigurationException.class);
    }

    private static Hosts read(Map<String, String> settings) {
        return Hosts.from(Settings.of(settings));
    }
}
