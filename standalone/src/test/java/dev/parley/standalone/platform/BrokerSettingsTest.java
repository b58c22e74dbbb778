package dev.parley.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerSettingsTest {

    private static final BrokerSettings DEFAULTS = new BrokerSettings(1, 2, 3, Map.of(), false);

    @Test
    void named_properties_replace_the_defaults_and_leave_the_others() {
        var properties = DEFAULTS.with(properties("log.cleaner.backoff.ms=300, num.io.threads=2, a=b=c"))
                .toProperties("logs");

        assertThat(properties)
                .containsEntry("log.cleaner.backoff.ms", "300")
                .containsEntry("num.io.threads", "2")
                .containsEntry("a", "b=c")
                .containsEntry("auto.create.topics.enable", "false");
        assertThat(DEFAULTS.with(Settings.of(Map.of()))).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.cleaner.backoff.ms", "a=b,c", "=b", "a=b,,c=d"})
    void what_is_no_property_is_refused(String text) {
        assertThatThrownBy(() -> DEFAULTS.with(properties(text)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("give name=value, comma separated");
    }

    private static Settings properties(String text) {
        return Settings.of(Map.of("PARLEY_BROKER_PROPERTIES", text));
    }
}
