package dev.parley.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.gateway.input.AgentRequest.ModelPreset;
import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The models of an installation")
class InstalledModelsTest {

    private static InstalledModels read(Map<String, String> settings) {
        return InstalledModels.from(Settings.of(settings));
    }

    @Test
    void are_the_built_in_engine_alone_unless_the_operator_names_providers() {
        assertThat(read(Map.of())).isEqualTo(InstalledModels.BUILT_IN);
        assertThat(read(Map.of("PARLEY_MODEL_PROVIDERS", "ollama, openai_compatible"))
                        .providers())
                .containsExactlyInAnyOrder(Provider.BUILTIN, Provider.OLLAMA, Provider.OPENAI_COMPATIBLE);
    }

    @Test
    void stand_behind_the_presets_that_the_operator_sets() {
        var models = read(Map.of(
                "PARLEY_MODEL_PROVIDERS", "ollama,openai_compatible",
                "PARLEY_PRESET_ECONOMY_GENERATION", "ollama/llama3.2:3b",
                "PARLEY_PRESET_PREMIUM_GENERATION", "openai_compatible/vendor/large",
                "PARLEY_PRESET_PREMIUM_ASSESSMENT", "ollama/llama3.2:3b"));
        var small = new Model(Provider.OLLAMA, "llama3.2:3b");
        var large = new Model(Provider.OPENAI_COMPATIBLE, "vendor/large");
        assertThat(models.presets())
                .isEqualTo(Map.of(
                        ModelPreset.ECONOMY, new ModelConfig(small, small),
                        ModelPreset.PREMIUM, new ModelConfig(large, small)));
    }

    @Test
    void are_refused_at_start_when_they_cannot_be_meant() {
        refuses(Map.of("PARLEY_MODEL_PROVIDERS", "openia"), "PARLEY_MODEL_PROVIDERS names openia");
        refuses(Map.of("PARLEY_PRESET_STANDARD_GENERATION", "ollama/m"), "PARLEY_MODEL_PROVIDERS does not allow");
        refuses(
                Map.of("PARLEY_MODEL_PROVIDERS", "ollama", "PARLEY_PRESET_STANDARD_GENERATION", "llama"),
                "write provider/model");
    }

    private static void refuses(Map<String, String> settings, String why) {
        assertThatThrownBy(() -> read(settings))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(why);
    }
}
