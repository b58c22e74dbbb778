package dev.parley.domain.catalog;

import static dev.parley.domain.catalog.CatalogScenario.START;
import static dev.parley.domain.catalog.CatalogScenario.codesAndPaths;
import static dev.parley.domain.catalog.CatalogScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogCommand.ArchiveWebhook;
import dev.parley.domain.catalog.CatalogCommand.CreateWebhook;
import dev.parley.domain.catalog.CatalogCommand.DisableWebhook;
import dev.parley.domain.catalog.CatalogCommand.ReviseWebhook;
import dev.parley.domain.catalog.CatalogCommand.RotateWebhookSecret;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.json.Json;
import dev.parley.domain.webhook.DisabledReason;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.domain.webhook.WebhookLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A webhook")
class WebhookTest {

    private static final WebhookSpec SPEC = Samples.webhook("https://example.org/hook");
    private static final WebhookEventType HEARD = WebhookEventType.INTERVIEW_RUN_COMPLETED;
    private static final Instant CREATED = START.plusSeconds(1);

    @Test
    void is_enabled_from_its_creation_on() {
        var webhook = given().when(new CreateWebhook(SPEC)).now(Webhook.class);
        assertThat(webhook.isEnabled()).isTrue();
        assertThat(webhook.hears(HEARD, CREATED)).isTrue();
        assertThat(webhook.hears(HEARD, CREATED.minusMillis(1))).isFalse();
        assertThat(webhook.signing().generation()).isEqualTo(1);
    }

    @Test
    void hears_only_what_it_asked_for_or_everything() {
        var some = given().when(new CreateWebhook(SPEC)).now(Webhook.class);
        assertThat(some.hears(WebhookEventType.INTERVIEW_RUN_ACTIVE, CREATED)).isFalse();
        var everything = new WebhookSpec(SPEC.url(), Optional.empty(), Set.of(), Json.Object.EMPTY);
        var all = given().when(new CreateWebhook(everything)).now(Webhook.class);
        assertThat(all.hears(WebhookEventType.INTERVIEW_RUN_ACTIVE, CREATED)).isTrue();
    }

    @Test
    void is_disabled_and_enabled_on_request() {
        var scenario = given(new CreateWebhook(SPEC))
                .when(new ReviseWebhook(SPEC, false))
                .thenHappens(new CatalogEvent.WebhookDisabled(DisabledReason.BY_REQUEST));
        assertThat(scenario.now(Webhook.class).hears(HEARD, START.plusSeconds(60)))
                .isFalse();
        scenario.when(new ReviseWebhook(SPEC, true)).thenHappens(new CatalogEvent.WebhookEnabled());
        var again = scenario.now(Webhook.class);
        assertThat(again.enabledAt()).isAfter(CREATED);
        assertThat(again.hears(HEARD, again.enabledAt().minusMillis(1))).isFalse();
        assertThat(again.hears(HEARD, again.enabledAt())).isTrue();
    }

    @Test
    void is_disabled_for_failing_unless_it_was_enabled_again_since() {
        var scenario = given(new CreateWebhook(SPEC));
        scenario.when(new DisableWebhook(DisabledReason.FAILING, CREATED.minusSeconds(1)))
                .thenNothingHappens();
        scenario.when(new DisableWebhook(DisabledReason.GONE, CREATED))
                .thenHappens(new CatalogEvent.WebhookDisabled(DisabledReason.GONE));
        scenario.when(new DisableWebhook(DisabledReason.FAILING, CREATED)).thenNothingHappens();
        assertThat(scenario.now(Webhook.class).disabled().orElseThrow().reason())
                .isEqualTo(DisabledReason.GONE);
    }

    @Test
    void signs_with_both_secrets_for_a_while_after_a_rotation() {
        var scenario = given(new CreateWebhook(SPEC)).when(new RotateWebhookSecret(Duration.ofHours(24)));
        var signing = scenario.now(Webhook.class).signing();
        assertThat(signing.generation()).isEqualTo(2);
        Instant until = signing.previousUntil().orElseThrow();
        assertThat(until).isAfter(START.plus(Duration.ofHours(24)));
        assertThat(signing.previousAt(until.minusMillis(1))).contains(1);
        assertThat(signing.previousAt(until)).isEmpty();
        scenario.when(new RotateWebhookSecret(WebhookLimits.LONGEST_OVERLAP.plusMillis(1)))
                .thenRefused(RejectionCode.INVALID_REQUEST, "invalid_value overlap_hours");
    }

    @Test
    void hears_nothing_once_it_is_archived() {
        var webhook = given(new CreateWebhook(SPEC)).when(new ArchiveWebhook()).now(Webhook.class);
        assertThat(webhook.hears(HEARD, START.plusSeconds(60))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org:8443/hook?x=1",
                "http://example.org/hook",
                "https://[2606:4700::1111]/"
            })
    void leads_to_an_address_on_the_web(String url) {
        assertThat(WebhookRules.check(Samples.webhook(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/hook",
                "ftp://example.org/",
                "https://",
                "https://user:pass@example.org/",
                "https://user@example.org/",
                "https://example.org/#part",
                "https://example.org:22/",
                "https://example.org:0/",
                "https://example.org:99999/",
                "https://exa mple.org/",
                "file:///etc/passwd"
            })
    void leads_nowhere_else(String url) {
        assertThat(codesAndPaths(WebhookRules.check(Samples.webhook(url)))).containsExactly("invalid_value url");
    }

    @Test
    void keeps_to_the_limits() {
        String atTheLimit = "https://example.org/" + "a".repeat(WebhookLimits.URL_BYTES - 20);
        assertThat(WebhookRules.check(Samples.webhook(atTheLimit))).isEmpty();
        assertThat(codesAndPaths(WebhookRules.check(Samples.webhook(atTheLimit + "a"))))
                .containsExactly("limit_exceeded url");
        assertThat(codesAndPaths(WebhookRules.check(described(WebhookLimits.DESCRIPTION_BYTES))))
                .isEmpty();
        assertThat(codesAndPaths(WebhookRules.check(described(WebhookLimits.DESCRIPTION_BYTES + 1))))
                .containsExactly("limit_exceeded description");
    }

    @Test
    void cannot_listen_to_tests() {
        var spec =
                new WebhookSpec(SPEC.url(), Optional.empty(), Set.of(WebhookEventType.WEBHOOK_TEST), Json.Object.EMPTY);
        assertThat(codesAndPaths(WebhookRules.check(spec))).containsExactly("invalid_value event_types");
    }

    private static WebhookSpec described(int bytes) {
        return new WebhookSpec(SPEC.url(), Optional.of("d".repeat(bytes)), Set.of(), Json.Object.EMPTY);
    }
}
