package dev.parley.domain.catalog;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.Findings;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import java.util.List;

/** What a channel must keep to. */
public final class ChannelRules {

    private ChannelRules() {}

    /** Everything that is wrong about it. */
    public static List<Finding> check(ChannelSpec spec) {
        var findings = new Findings();
        findings.requiredText("name", spec.name());
        findings.requiredText("provider.name", spec.provider().name());
        findings.text("provider.credentials_id", spec.provider().credentialsId());
        findings.size("provider.config", JsonSize.bytes(spec.provider().config()), Limits.PROVIDER_CONFIG_BYTES);
        SpecFindings.atLeastOne(
                findings, "settings.max_duration_s", spec.settings().maxDurationS());
        SpecFindings.atLeastOne(
                findings, "settings.idle_timeout_s", spec.settings().idleTimeoutS());
        findings.metadata("metadata", spec.metadata());
        return findings.all();
    }
}
