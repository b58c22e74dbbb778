package dev.parley.domain.catalog;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.Findings;
import dev.parley.domain.graph.WebAddress;
import java.util.List;

/** What a connector must keep to. */
public final class ConnectorRules {

    private ConnectorRules() {}

    /** Everything that is wrong about it. */
    public static List<Finding> check(ConnectorSpec spec) {
        var findings = new Findings();
        findings.requiredText("name", spec.name());
        findings.text("auth.credentials_id", spec.auth().credentialsId());
        findings.text("auth.service_account", spec.auth().serviceAccount());
        var bot = spec.botConfig();
        findings.text("bot_config.display_name", bot.displayName());
        findings.text("bot_config.avatar_url", bot.avatarUrl());
        findings.text("bot_config.join_message", bot.joinMessage());
        if (bot.avatarUrl().filter(url -> !WebAddress.isHttps(url)).isPresent()) {
            findings.error(
                    FindingCode.INVALID_VALUE,
                    "bot_config.avatar_url",
                    "Use a bot_config.avatar_url that begins with https://.");
        }
        findings.metadata("metadata", spec.metadata());
        return findings.all();
    }
}
