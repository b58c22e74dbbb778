package dev.parley.domain.catalog;

import static dev.parley.domain.catalog.CatalogScenario.ID;
import static dev.parley.domain.catalog.CatalogScenario.START;
import static dev.parley.domain.catalog.CatalogScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.json.Json;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What is in the catalog")
class CatalogChangesTest {

    private static final String AVATAR = "https://example.org/alex.png";
    private static final Json.Object OTHER = new Json.Object(Map.of("other", Json.bool(true)));

    /** A kind of object: how it is made, revised and archived, and what happens then. */
    record Kind(
            String name,
            CatalogCommand create,
            CatalogCommand same,
            CatalogCommand revise,
            CatalogEvent revised,
            CatalogCommand archive,
            CatalogEvent archived) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        var agent = Samples.agent(OTHER);
        var channel = Samples.channel();
        var connector = Samples.connector("https://example.org/other.png");
        var webhook = Samples.webhook("https://example.org/other");
        return Stream.of(
                new Kind(
                        "agent",
                        new CatalogCommand.CreateAgent(Samples.agent()),
                        new CatalogCommand.ReviseAgent(Samples.agent()),
                        new CatalogCommand.ReviseAgent(agent),
                        new CatalogEvent.AgentRevised(agent),
                        new CatalogCommand.ArchiveAgent(),
                        new CatalogEvent.AgentArchived()),
                new Kind(
                        "channel",
                        new CatalogCommand.CreateChannel(channel),
                        new CatalogCommand.ReviseChannel(channel, Channel.Status.ACTIVE),
                        new CatalogCommand.ReviseChannel(channel, Channel.Status.INACTIVE),
                        new CatalogEvent.ChannelRevised(channel, Channel.Status.INACTIVE),
                        new CatalogCommand.ArchiveChannel(),
                        new CatalogEvent.ChannelArchived()),
                new Kind(
                        "connector",
                        new CatalogCommand.CreateConnector(Samples.connector(AVATAR)),
                        new CatalogCommand.ReviseConnector(Samples.connector(AVATAR), Channel.Status.ACTIVE),
                        new CatalogCommand.ReviseConnector(connector, Channel.Status.ERROR),
                        new CatalogEvent.ConnectorRevised(connector, Channel.Status.ERROR),
                        new CatalogCommand.ArchiveConnector(),
                        new CatalogEvent.ConnectorArchived()),
                new Kind(
                        "open_link",
                        new CatalogCommand.CreateOpenLink(Samples.openLink(OptionalInt.empty())),
                        new CatalogCommand.ReviseOpenLink(Samples.openLink(OptionalInt.empty())),
                        new CatalogCommand.ReviseOpenLink(Samples.openLink(OptionalInt.of(3))),
                        new CatalogEvent.OpenLinkRevised(Samples.openLink(OptionalInt.of(3))),
                        new CatalogCommand.ArchiveOpenLink(),
                        new CatalogEvent.OpenLinkArchived()),
                new Kind(
                        "webhook",
                        new CatalogCommand.CreateWebhook(Samples.webhook("https://example.org/hook")),
                        new CatalogCommand.ReviseWebhook(Samples.webhook("https://example.org/hook"), true),
                        new CatalogCommand.ReviseWebhook(webhook, true),
                        new CatalogEvent.WebhookRevised(webhook),
                        new CatalogCommand.ArchiveWebhook(),
                        new CatalogEvent.WebhookArchived()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_defined_anew_when_it_is_revised(Kind kind) {
        var scenario = given(kind.create())
                .when(kind.revise())
                .thenHappens(kind.revised())
                .thenDefined(kind + ":" + ID + ":2");
        var object = scenario.now(Definition.class);
        assertThat(object.createdAt()).isEqualTo(START.plusSeconds(1));
        assertThat(object.updatedAt()).isEqualTo(START.plusSeconds(2));
        assertThat(object.archivedAt()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stays_as_it_is_when_it_is_said_to_be_what_it_is(Kind kind) {
        given(kind.create()).when(kind.same()).thenNothingHappens().thenDefined();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_revised_and_archived_only_at_the_version_that_the_sender_has_seen(Kind kind) {
        given(kind.create()).when(2, kind.revise()).thenRefused(RejectionCode.VERSION_MISMATCH);
        given(kind.create()).when(2, kind.archive()).thenRefused(RejectionCode.VERSION_MISMATCH);
        given(kind.create()).when(1, kind.revise()).thenHappens(kind.revised());
        given(kind.create()).when(1, kind.archive()).thenHappens(kind.archived());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_archived_once_and_does_not_change_any_more(Kind kind) {
        var scenario = given(kind.create())
                .when(kind.archive())
                .thenHappens(kind.archived())
                .thenDefined(kind + ":" + ID + ":2");
        assertThat(scenario.now(Definition.class).archivedAt()).contains(START.plusSeconds(2));
        scenario.when(kind.archive()).thenNothingHappens();
        scenario.when(kind.revise()).thenRefused(RejectionCode.ARCHIVED);
        scenario.when(kind.create()).thenRefused(RejectionCode.ALREADY_EXISTS);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_not_found_when_it_is_of_another_kind(Kind kind) {
        kinds().filter(other -> !other.name().equals(kind.name())).forEach(other -> {
            given(other.create()).when(kind.revise()).thenRefused(RejectionCode.NOT_FOUND);
            given(other.create()).when(kind.archive()).thenRefused(RejectionCode.NOT_FOUND);
        });
        given().when(kind.revise()).thenRefused(RejectionCode.NOT_FOUND);
        given().when(kind.archive()).thenRefused(RejectionCode.NOT_FOUND);
    }

    @Test
    void is_not_revised_into_what_breaks_a_rule() {
        given(new CatalogCommand.CreateConnector(Samples.connector(AVATAR)))
                .when(new CatalogCommand.ReviseConnector(
                        Samples.connector("http://example.org/a.png"), Channel.Status.ACTIVE))
                .thenRefused(RejectionCode.INVALID_REQUEST, "invalid_value bot_config.avatar_url");
    }
}
