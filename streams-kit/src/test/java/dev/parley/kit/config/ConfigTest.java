package dev.parley.kit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {

    private static final Map<String, String> NEEDED = Map.of(
            "PARLEY_BOOTSTRAP_SERVERS", "broker-1:9092,broker-2:9092",
            "PARLEY_REGISTRY_URL", "http://registry:8080/apis/registry/v3",
            "PARLEY_INSTANCE_ID", "run-processor-0");

    private static Settings settings(String name, String value) {
        var values = new HashMap<>(NEEDED);
        values.put(name, value);
        return Settings.of(values);
    }

    @Test
    void what_is_needed_is_enough() {
        var config = KafkaConfig.from(Settings.of(NEEDED));

        assertThat(config.bootstrapServers()).isEqualTo("broker-1:9092,broker-2:9092");
        assertThat(config.partitions()).isEqualTo(12);
        assertThat(config.registersSchemas()).isFalse();
        assertThat(Sizing.from(Settings.of(NEEDED))).isEqualTo(Sizing.DEFAULT);
    }

    @Test
    void what_is_missing_is_named_with_what_it_means() {
        assertThatThrownBy(() -> KafkaConfig.from(Settings.of(Map.of())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PARLEY_REGISTRY_URL")
                .hasMessageContaining("parley.registry.url");
    }

    @ParameterizedTest
    @CsvSource({
        "PARLEY_BOOTSTRAP_SERVERS, nowhere",
        "PARLEY_REGISTRY_URL, ftp://registry",
        "PARLEY_REGISTRY_URL, http://not a url",
        "PARLEY_INSTANCE_ID, a b",
        "PARLEY_PARTITIONS, 0",
        "PARLEY_PARTITIONS, many",
        "PARLEY_REGISTER_SCHEMAS, perhaps",
        "PARLEY_REPLICATION_FACTOR, 99"
    })
    void what_cannot_be_is_refused_by_name(String name, String value) {
        assertThatThrownBy(() -> KafkaConfig.from(settings(name, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value);
    }

    @Test
    void a_commit_interval_longer_than_a_transaction_is_refused() {
        assertThatThrownBy(() -> Sizing.from(settings("PARLEY_COMMIT_INTERVAL_MS", "30000")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PARLEY_COMMIT_INTERVAL_MS");
    }

    @Test
    void a_shared_secret_has_enough_characters_that_a_header_can_carry_and_is_never_shown() {
        String secret = "sixteen-letters!";
        assertThat(new InternalSecret(secret).is(secret)).isTrue();
        assertThat(new InternalSecret(secret).is(secret + "!")).isFalse();
        assertThat(new InternalSecret(secret).is("")).isFalse();
        assertThat(new InternalSecret(secret)).hasToString("InternalSecret");
        assertThat(new InternalSecret("x".repeat(512)).reveal()).hasSize(512);
        for (String wrong : List.of("fifteen-letters", "x".repeat(513), "sixteen letters\r\nX: y", " ".repeat(16))) {
            assertThatThrownBy(() -> new InternalSecret(wrong))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("PARLEY_INTERNAL_SECRET")
                    .hasMessageNotContaining(wrong);
        }
    }
}
