package dev.parley.gateway.document;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.Finding.Severity;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.json.JsonWriter;
import java.util.List;

/** What publishing would say about a blueprint's draft. */
public final class ValidationDocument {

    private ValidationDocument() {}

    /** The document's bytes. */
    public static byte[] bytes(BlueprintId blueprint, long version, List<Finding> findings) {
        var errors = bySeverity(findings, Severity.ERROR);
        return JsonWriter.object(out -> out.text("object", "validation")
                .text("blueprint_id", PublicIds.format(Kind.BLUEPRINT, blueprint.value()))
                .number("version", version)
                .bool("valid", errors.isEmpty())
                .objects("errors", errors, ValidationDocument::finding)
                .objects("warnings", bySeverity(findings, Severity.WARNING), ValidationDocument::finding));
    }

    private static List<Finding> bySeverity(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static void finding(JsonWriter out, Finding finding) {
        out.text("code", finding.code()).text("path", finding.path()).text("message", finding.message());
    }
}
