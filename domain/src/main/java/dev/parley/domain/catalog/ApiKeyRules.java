package dev.parley.domain.catalog;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.Findings;
import dev.parley.domain.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** What an API key must keep to. */
public final class ApiKeyRules {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private ApiKeyRules() {}

    /** Everything that is wrong about it at the moment it is made. */
    public static List<Finding> check(CatalogCommand.CreateApiKey key, Instant at) {
        var findings = new Findings();
        findings.requiredText("name", key.name());
        if (!SHA_256.matcher(key.digest()).matches()) {
            findings.error(FindingCode.INVALID_VALUE, "digest", "Use a SHA-256 digest in lower-case hex.");
        }
        key.hint()
                .ifPresent(hint ->
                        findings.size("hint", hint.getBytes(StandardCharsets.UTF_8).length, Limits.API_KEY_HINT_BYTES));
        if (key.scopes().isEmpty()) {
            findings.error(FindingCode.INVALID_VALUE, "scopes", "Name at least one of the scopes.");
        }
        if (key.expiresAt().filter(expiry -> !expiry.isAfter(at)).isPresent()) {
            findings.error(
                    FindingCode.INVALID_VALUE, "expires_at", "Use an expires_at that lies ahead, or leave it out.");
        }
        return findings.all();
    }
}
