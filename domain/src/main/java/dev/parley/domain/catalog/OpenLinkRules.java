package dev.parley.domain.catalog;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.Findings;
import dev.parley.domain.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What an open link must keep to. */
public final class OpenLinkRules {

    /** How the key of a field is written. */
    public static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private OpenLinkRules() {}

    /** Everything that is wrong about it. */
    public static List<Finding> check(OpenLinkSpec spec) {
        var findings = new Findings();
        findings.requiredText("name", spec.name());
        spec.maxRuns().ifPresent(most -> range(findings, "max_runs", most, Limits.OPEN_LINK_RUNS));
        spec.runsPerMinute()
                .ifPresent(most -> range(findings, "runs_per_minute", most, Limits.OPEN_LINK_RUNS_PER_MINUTE));
        findings.count("fields", spec.fields().size(), Limits.OPEN_LINK_FIELDS, "fields");
        var keys = new HashSet<String>();
        for (int i = 0; i < spec.fields().size(); i++) {
            field(findings, "fields[" + i + "]", spec.fields().get(i));
            if (!keys.add(spec.fields().get(i).key())) {
                findings.error(
                        FindingCode.DUPLICATE_FIELD_KEY, "fields[" + i + "].key", "Use every key for one field only.");
            }
        }
        findings.metadata("metadata", spec.metadata());
        return findings.all();
    }

    private static void field(Findings findings, String path, OpenLinkSpec.Field field) {
        if (!KEY.matcher(field.key()).matches()) {
            findings.error(
                    FindingCode.INVALID_KEY,
                    path + ".key",
                    "Begin with a letter from a to z; go on with letters, digits and _; 64 characters at most.");
        }
        findings.requiredText(path + ".label", field.label());
        findings.size(
                path + ".label", field.label().getBytes(StandardCharsets.UTF_8).length, Limits.METADATA_VALUE_BYTES);
    }

    private static void range(Findings findings, String path, int value, int most) {
        if (value < 1 || value > most) {
            findings.error(FindingCode.INVALID_VALUE, path, "Use a number from 1 to %d.".formatted(most));
        }
    }
}
