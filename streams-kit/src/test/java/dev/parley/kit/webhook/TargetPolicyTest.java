package dev.parley.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a webhook may lead")
final class TargetPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/hook",
                "HTTPS://example.com",
                "https://1.1.1.1:8443/",
                "https://7.example/",
                "https://0x7f.example/"
            })
    void is_the_public_internet_over_https(String url) {
        assertThat(TargetPolicy.STRICT.objection(URI.create(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/hook",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://a.LOCALHOST./",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://999.0.0.1/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://010.8.8.8/",
                "https://0x7f000001/",
                "https://0x7f.0x1/",
                "https://1.2.3.4./",
                "https://0/"
            })
    void is_nothing_private_or_plain(String url) {
        assertThat(TargetPolicy.STRICT.objection(URI.create(url))).isPresent();
    }

    @Test
    void is_what_the_operator_allows_besides() {
        var policy = TargetPolicy.from(Settings.of(Map.of(
                "PARLEY_WEBHOOK_ALLOW_HTTP", "true", "PARLEY_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8, 10.3.0.0/16")));
        assertThat(policy.objection(URI.create("http://127.0.0.1:9000/"))).isEmpty();
        assertThat(policy.objection(URI.create("http://localhost:9000/"))).isEmpty();
        assertThat(policy.objection(URI.create("https://10.3.4.5/"))).isEmpty();
        assertThat(policy.objection(URI.create("https://10.4.4.5/"))).isPresent();
    }

    @Test
    void is_not_guessed_from_a_setting_that_is_wrong() {
        assertThatThrownBy(() -> TargetPolicy.from(Settings.of(Map.of("PARLEY_WEBHOOK_ALLOWED_NETWORKS", "intranet"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("intranet");
    }
}
