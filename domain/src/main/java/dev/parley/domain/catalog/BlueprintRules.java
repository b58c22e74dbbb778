package dev.parley.domain.catalog;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.Findings;
import dev.parley.domain.graph.GraphLimits;
import java.util.ArrayList;
import java.util.List;

/** What a blueprint must keep to even as a draft; whether its graph can be published is another matter. */
public final class BlueprintRules {

    private BlueprintRules() {}

    /** Everything that keeps the draft from being stored. */
    public static List<Finding> check(BlueprintSpec spec) {
        var findings = new Findings();
        findings.requiredText("name", spec.name());
        findings.text("description", spec.description());
        settings(findings, spec.settings());
        findings.metadata("metadata", spec.metadata());
        var all = new ArrayList<>(findings.all());
        all.addAll(GraphLimits.check(spec.graph()));
        return List.copyOf(all);
    }

    private static void settings(Findings findings, BlueprintSpec.Settings settings) {
        SpecFindings.atLeastOne(findings, "settings.estimated_duration_m", settings.estimatedDurationM());
        SpecFindings.atLeastOne(findings, "settings.max_duration_m", settings.maxDurationM());
        findings.text("settings.intro_message", settings.introMessage());
        findings.text("settings.outro_message", settings.outroMessage());
        SpecFindings.language(findings, "settings.language", settings.language());
    }
}
