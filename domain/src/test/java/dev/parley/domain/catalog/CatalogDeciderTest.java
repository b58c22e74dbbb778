package dev.parley.domain.catalog;

import static dev.parley.domain.catalog.CatalogScenario.ID;
import static dev.parley.domain.catalog.CatalogScenario.OWNER_TESTING;
import static dev.parley.domain.catalog.CatalogScenario.STRANGER;
import static dev.parley.domain.catalog.CatalogScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogCommand.CreateAgent;
import dev.parley.domain.catalog.CatalogCommand.CreateBlueprint;
import dev.parley.domain.catalog.CatalogCommand.CreateChannel;
import dev.parley.domain.catalog.CatalogCommand.CreateConnector;
import dev.parley.domain.catalog.CatalogCommand.PublishBlueprint;
import dev.parley.domain.catalog.CatalogCommand.ReplaceGraph;
import dev.parley.domain.catalog.CatalogCommand.RevokeApiKey;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.webhook.DisabledReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalog")
class CatalogDeciderTest {

    private static final String AVATAR = "https://example.org/alex.png";

    static Stream<CatalogCommand> creations() {
        return Stream.of(
                new CreateAgent(Samples.agent()),
                new CreateBlueprint(Samples.blueprint(Samples.questions("one"))),
                new CreateChannel(Samples.channel()),
                new CreateConnector(Samples.connector(AVATAR)),
                Samples.API_KEY,
                new CatalogCommand.CreateWebhook(Samples.webhook("https://example.org/hook")),
                new CatalogCommand.CreateOpenLink(Samples.openLink(OptionalInt.empty())));
    }

    static Stream<CatalogCommand> all() {
        return Stream.concat(
                creations(),
                Stream.of(
                        new ReplaceGraph(Samples.questions("two")),
                        new PublishBlueprint(),
                        new RevokeApiKey(),
                        new CatalogCommand.NoteApiKeyUse(),
                        new CatalogCommand.ReviseAgent(Samples.agent()),
                        new CatalogCommand.ReviseBlueprint(Samples.blueprint(Samples.questions("two"))),
                        new CatalogCommand.ReviseChannel(Samples.channel(), Channel.Status.INACTIVE),
                        new CatalogCommand.ReviseConnector(Samples.connector(AVATAR), Channel.Status.ERROR),
                        new CatalogCommand.ArchiveAgent(),
                        new CatalogCommand.ArchiveBlueprint(),
                        new CatalogCommand.ArchiveChannel(),
                        new CatalogCommand.ArchiveConnector(),
                        new CatalogCommand.ReviseWebhook(Samples.webhook("https://example.org/hook"), false),
                        new CatalogCommand.RotateWebhookSecret(Duration.ofHours(1)),
                        new CatalogCommand.DisableWebhook(DisabledReason.FAILING, Instant.EPOCH),
                        new CatalogCommand.ArchiveWebhook(),
                        new CatalogCommand.ReviseOpenLink(Samples.openLink(OptionalInt.of(1))),
                        new CatalogCommand.TakeOpenLinkPlace(),
                        new CatalogCommand.ArchiveOpenLink()));
    }

    @Test
    void defines_an_agent_a_channel_a_connector_and_a_key_as_soon_as_they_are_made() {
        given().when(new CreateAgent(Samples.agent()))
                .thenHappens(new CatalogEvent.AgentCreated(Samples.agent()))
                .thenDefined("agent:" + ID + ":1");
        given().when(new CreateChannel(Samples.channel()))
                .thenHappens(new CatalogEvent.ChannelCreated(Samples.channel()))
                .thenDefined("channel:" + ID + ":1");
        given().when(new CreateConnector(Samples.connector(AVATAR)))
                .thenHappens(new CatalogEvent.ConnectorCreated(Samples.connector(AVATAR)))
                .thenDefined("connector:" + ID + ":1");
        var key = Samples.API_KEY;
        given().when(key)
                .thenHappens(new CatalogEvent.ApiKeyCreated(
                        key.name(), key.digest(), key.scopes(), key.expiresAt(), key.hint()))
                .thenDefined("api_key:" + ID + ":1");
    }

    @Test
    void defines_a_key_anew_when_it_is_revoked() {
        var scenario = given(Samples.API_KEY)
                .when(new RevokeApiKey())
                .thenHappens(new CatalogEvent.ApiKeyRevoked())
                .thenDefined("api_key:" + ID + ":2");
        assertThat(scenario.now(ApiKey.class).revoked()).isTrue();
        assertThat(scenario.now(ApiKey.class).digest()).isEqualTo(Samples.API_KEY.digest());
        scenario.when(new RevokeApiKey()).thenNothingHappens();
    }

    @ParameterizedTest
    @MethodSource("creations")
    void makes_an_object_once(CatalogCommand creation) {
        given(creation).when(creation).thenRefused(RejectionCode.ALREADY_EXISTS);
        given(new CreateChannel(Samples.channel())).when(creation).thenRefused(RejectionCode.ALREADY_EXISTS);
    }

    @ParameterizedTest
    @MethodSource("all")
    void does_not_show_or_change_another_organizations_object_or_that_of_another_mode(CatalogCommand command) {
        for (Tenant other : new Tenant[] {STRANGER, OWNER_TESTING}) {
            creations()
                    .forEach(creation -> given(creation)
                            .when(other, command)
                            .thenRefused(RejectionCode.NOT_FOUND)
                            .thenDefined());
        }
    }

    @Test
    void refuses_what_breaks_a_rule_and_says_which() {
        given().when(new CreateConnector(Samples.connector("http://example.org/alex.png")))
                .thenRefused(RejectionCode.INVALID_REQUEST, "invalid_value bot_config.avatar_url");
    }

    @Test
    void takes_warnings_for_no_reason_to_refuse() {
        var spec = Samples.agent();
        var contradictory = new AgentSpec(
                spec.name(),
                spec.description(),
                spec.persona(),
                spec.voice(),
                List.of(Technique.DEVILS_ADVOCATE, Technique.ACTIVE_LISTENING),
                spec.probingDepth(),
                spec.boundaries(),
                spec.modelConfig(),
                spec.metadata());
        assertThat(CatalogScenario.codesAndPaths(AgentRules.check(contradictory)))
                .containsExactly("contradictory_techniques techniques");
        given().when(new CreateAgent(contradictory)).thenHappens(new CatalogEvent.AgentCreated(contradictory));
    }

    @Test
    void makes_no_key_that_has_expired_already() {
        var key = Samples.API_KEY;
        var expired = new CatalogCommand.CreateApiKey(
                key.name(), key.digest(), key.scopes(), Optional.of(CatalogScenario.START.plusSeconds(1)), key.hint());
        given().when(expired).thenRefused(RejectionCode.INVALID_REQUEST, "invalid_value expires_at");
    }
}
