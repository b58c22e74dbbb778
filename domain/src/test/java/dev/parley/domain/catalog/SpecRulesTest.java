package dev.parley.domain.catalog;

import static dev.parley.domain.catalog.CatalogScenario.codesAndPaths;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.Graph;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is stored in the catalog")
class SpecRulesTest {

    private static final AgentSpec AGENT = Samples.agent();

    @Test
    void has_no_findings_when_it_is_sound() {
        assertThat(AgentRules.check(AGENT)).isEmpty();
        assertThat(BlueprintRules.check(Samples.blueprint(Graph.EMPTY))).isEmpty();
        assertThat(ChannelRules.check(Samples.channel())).isEmpty();
        assertThat(ConnectorRules.check(Samples.connector("https://example.org/a.png")))
                .isEmpty();
        assertThat(ApiKeyRules.check(Samples.API_KEY, CatalogScenario.START)).isEmpty();
    }

    @Test
    void has_a_name() {
        assertThat(codesAndPaths(AgentRules.check(named(" ")))).containsExactly("empty_text name");
        var blueprint = Samples.blueprint(Graph.EMPTY);
        assertThat(codesAndPaths(BlueprintRules.check(new BlueprintSpec(
                        blueprint.agentId(),
                        "",
                        Optional.empty(),
                        Graph.EMPTY,
                        blueprint.settings(),
                        blueprint.pipeline(),
                        blueprint.metadata()))))
                .containsExactly("empty_text name");
    }

    @Test
    void has_texts_of_up_to_ten_kibibytes() {
        assertThat(AgentRules.check(named("x".repeat(10_240)))).isEmpty();
        assertThat(codesAndPaths(AgentRules.check(named("x".repeat(10_241))))).containsExactly("limit_exceeded name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u007fb", "a\u0085b"})
    void has_texts_without_control_characters(String text) {
        assertThat(codesAndPaths(AgentRules.check(named(text)))).containsExactly("invalid_value name");
        assertThat(AgentRules.check(named("a\tb\nc\r\nd"))).isEmpty();
    }

    @Test
    void has_up_to_fifty_metadata_keys_of_up_to_512_bytes() {
        assertThat(AgentRules.check(Samples.agent(keys(50)))).isEmpty();
        assertThat(codesAndPaths(AgentRules.check(Samples.agent(keys(51))))).containsExactly("limit_exceeded metadata");
        assertThat(AgentRules.check(Samples.agent(value(512)))).isEmpty();
        assertThat(codesAndPaths(AgentRules.check(Samples.agent(value(513)))))
                .containsExactly("limit_exceeded metadata.note");
        var longKey = new Json.Object(Map.of("k".repeat(513), Json.bool(true)));
        assertThat(codesAndPaths(AgentRules.check(Samples.agent(longKey))))
                .containsExactly("limit_exceeded metadata[\"" + "k".repeat(64) + "…\"]");
    }

    @ParameterizedTest
    @CsvSource({"0.5,true", "2,true", "0.49,false", "2.01,false", "NaN,false"})
    void has_a_voice_of_half_to_twice_the_normal_speed(double speed, boolean sound) {
        var findings = AgentRules.check(
                with(Optional.of(new AgentSpec.Voice("azure", "jenny", speed)), AGENT.persona(), AGENT.boundaries()));
        assertThat(codesAndPaths(findings)).isEqualTo(sound ? List.of() : List.of("invalid_value voice.speed"));
    }

    @ParameterizedTest
    @CsvSource({"en,true", "pt-BR,true", "zh-Hant-TW,true", "english language,false", "x,false", "'',false"})
    void has_a_language_written_as_a_tag(String language, boolean sound) {
        var persona = new AgentSpec.Persona("You are calm.", AgentSpec.Tone.FORMAL, Optional.of(language));
        var findings = AgentRules.check(with(Optional.empty(), persona, AGENT.boundaries()));
        assertThat(codesAndPaths(findings)).isEqualTo(sound ? List.of() : List.of("invalid_value persona.language"));
    }

    @Test
    void has_boundaries_that_can_be_kept() {
        var boundaries = new AgentSpec.Boundaries(
                OptionalInt.of(-1), AgentSpec.OffTopicHandling.ALLOW, List.of("health", "", "x".repeat(513)));
        assertThat(codesAndPaths(AgentRules.check(with(Optional.empty(), AGENT.persona(), boundaries))))
                .containsExactly(
                        "invalid_value boundaries.max_follow_ups_per_question",
                        "empty_text boundaries.sensitive_topics[1]",
                        "limit_exceeded boundaries.sensitive_topics[2]");
    }

    @Test
    void has_up_to_fifty_sensitive_topics() {
        assertThat(AgentRules.check(topics(50))).isEmpty();
        assertThat(codesAndPaths(AgentRules.check(topics(51))))
                .containsExactly("limit_exceeded boundaries.sensitive_topics");
    }

    @Test
    void has_times_that_can_pass() {
        var spec = Samples.blueprint(Graph.EMPTY);
        var settings = new BlueprintSpec.Settings(
                OptionalInt.of(0), OptionalInt.of(-5), Optional.empty(), Optional.empty(), Optional.of("?"), false);
        assertThat(codesAndPaths(BlueprintRules.check(new BlueprintSpec(
                        spec.agentId(),
                        spec.name(),
                        spec.description(),
                        spec.graph(),
                        settings,
                        spec.pipeline(),
                        spec.metadata()))))
                .containsExactly(
                        "invalid_value settings.estimated_duration_m",
                        "invalid_value settings.max_duration_m",
                        "invalid_value settings.language");
        var channel = Samples.channel();
        assertThat(codesAndPaths(ChannelRules.check(new ChannelSpec(
                        channel.name(),
                        channel.type(),
                        channel.provider(),
                        new ChannelSpec.Settings(false, OptionalInt.of(0), OptionalInt.of(0)),
                        channel.metadata()))))
                .containsExactly("invalid_value settings.max_duration_s", "invalid_value settings.idle_timeout_s");
    }

    @Test
    void has_a_provider_config_of_up_to_64_kibibytes() {
        assertThat(ChannelRules.check(configured(Limits.PROVIDER_CONFIG_BYTES))).isEmpty();
        assertThat(codesAndPaths(ChannelRules.check(configured(Limits.PROVIDER_CONFIG_BYTES + 1))))
                .containsExactly("limit_exceeded provider.config");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a.png", "a.png", "", "javascript:alert(1)"})
    void has_an_avatar_at_an_https_address(String url) {
        assertThat(codesAndPaths(ConnectorRules.check(Samples.connector(url))))
                .containsExactly("invalid_value bot_config.avatar_url");
    }

    @Test
    void has_an_api_key_that_names_its_scopes_and_is_known_by_a_digest() {
        var key = new CatalogCommand.CreateApiKey("", "sk_live_secret", Set.of(), Optional.empty(), Optional.empty());
        assertThat(codesAndPaths(ApiKeyRules.check(key, CatalogScenario.START)))
                .containsExactly("empty_text name", "invalid_value digest", "invalid_value scopes");
    }

    private static AgentSpec named(String name) {
        return new AgentSpec(
                name,
                AGENT.description(),
                AGENT.persona(),
                AGENT.voice(),
                AGENT.techniques(),
                AGENT.probingDepth(),
                AGENT.boundaries(),
                AGENT.modelConfig(),
                AGENT.metadata());
    }

    private static AgentSpec with(
            Optional<AgentSpec.Voice> voice, AgentSpec.Persona persona, AgentSpec.Boundaries boundaries) {
        return new AgentSpec(
                AGENT.name(),
                AGENT.description(),
                persona,
                voice,
                AGENT.techniques(),
                AGENT.probingDepth(),
                boundaries,
                AGENT.modelConfig(),
                AGENT.metadata());
    }

    private static AgentSpec topics(int number) {
        return with(
                Optional.empty(),
                AGENT.persona(),
                new AgentSpec.Boundaries(
                        OptionalInt.empty(),
                        AgentSpec.OffTopicHandling.ALLOW,
                        Collections.nCopies(number, "x".repeat(512))));
    }

    private static Json.Object keys(int number) {
        var members = new LinkedHashMap<String, Json>();
        for (int i = 0; i < number; i++) {
            members.put("key_" + i, Json.number(i));
        }
        return new Json.Object(members);
    }

    /** A value of so many bytes; the quotes count. */
    private static Json.Object value(int bytes) {
        return new Json.Object(Map.of("note", Json.text("x".repeat(bytes - 2))));
    }

    private static ChannelSpec configured(int bytes) {
        var channel = Samples.channel();
        var config = new Json.Object(Map.of("a", Json.text("x".repeat(bytes - 8))));
        return new ChannelSpec(
                channel.name(),
                channel.type(),
                new ChannelSpec.ProviderRef("twilio", Optional.empty(), config),
                channel.settings(),
                channel.metadata());
    }
}
