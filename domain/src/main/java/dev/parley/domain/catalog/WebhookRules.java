package dev.parley.domain.catalog;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.Findings;
import dev.parley.domain.graph.WebAddress;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.domain.webhook.WebhookLimits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a webhook must keep to, wherever it leads; what the operator allows besides is the door's and the sender's to check. */
public final class WebhookRules {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int NO_PORT = -1;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LAST_PORT = 65_535;

    private WebhookRules() {}

    /** Everything that is wrong about it. */
    public static List<Finding> check(WebhookSpec spec) {
        var findings = new Findings();
        findings.size("url", spec.url().getBytes(StandardCharsets.UTF_8).length, WebhookLimits.URL_BYTES);
        objection(spec.url()).ifPresent(why -> findings.error(FindingCode.INVALID_VALUE, "url", why));
        spec.description()
                .ifPresent(text -> findings.size(
                        "description", text.getBytes(StandardCharsets.UTF_8).length, WebhookLimits.DESCRIPTION_BYTES));
        if (spec.eventTypes().contains(WebhookEventType.WEBHOOK_TEST)) {
            findings.error(
                    FindingCode.INVALID_VALUE,
                    "event_types",
                    "Leave out webhook.test; it comes whenever it is asked for.");
        }
        findings.metadata("metadata", spec.metadata());
        return findings.all();
    }

    /** Everything that is wrong about how long the secret before goes on signing. */
    public static List<Finding> checkOverlap(Duration overlap) {
        var findings = new Findings();
        if (overlap.isNegative() || overlap.compareTo(WebhookLimits.LONGEST_OVERLAP) > 0) {
            findings.error(
                    FindingCode.INVALID_VALUE,
                    "overlap_hours",
                    "Use a number from 0 to %d.".formatted(WebhookLimits.LONGEST_OVERLAP.toHours()));
        }
        return findings.all();
    }

    private static Optional<String> objection(String url) {
        if (!WebAddress.isHttp(url)) {
            return Optional.of("Use a complete address, such as https://example.com/hook.");
        }
        URI uri = URI.create(url);
        if (uri.getRawUserInfo() != null) {
            return Optional.of("Leave out user and password; check the signature instead.");
        }
        if (uri.getRawFragment() != null) {
            return Optional.of("Leave out the part behind #; it is never sent.");
        }
        return isUsual(uri.getPort())
                ? Optional.empty()
                : Optional.of("Use port %d, %d, or one from %d.".formatted(HTTPS, HTTP, FIRST_FREE_PORT));
    }

    /** The other low ports belong to services that are no receivers of webhooks. */
    private static boolean isUsual(int port) {
        return port == NO_PORT || port == HTTP || port == HTTPS || (port >= FIRST_FREE_PORT && port <= LAST_PORT);
    }
}
