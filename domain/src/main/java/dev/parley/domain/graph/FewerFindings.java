package dev.parley.domain.graph;

import dev.parley.domain.graph.Finding.Severity;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import java.util.ArrayList;
import java.util.List;

/** Keeps a refusal small: a graph within its limits can have more findings than any record may hold. */
public final class FewerFindings {

    private FewerFindings() {}

    /**
     * All findings where they are few; otherwise as many as the limits allow, errors before warnings, and at the end one that
     * says how many more there are.
     */
    public static List<Finding> of(List<Finding> all) {
        if (all.size() <= Limits.FINDINGS
                && all.stream().mapToInt(FewerFindings::bytes).sum() <= Limits.FINDINGS_BYTES) {
            return List.copyOf(all);
        }
        var kept = new ArrayList<Finding>();
        int room = Limits.FINDINGS_BYTES;
        for (Finding finding : errorsFirst(all)) {
            room -= bytes(finding);
            if (room < 0 || kept.size() == Limits.FINDINGS - 1) {
                break;
            }
            kept.add(finding);
        }
        kept.add(more(all.size() - kept.size()));
        return List.copyOf(kept);
    }

    private static List<Finding> errorsFirst(List<Finding> all) {
        var sorted = new ArrayList<Finding>(all.size());
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            all.stream().filter(finding -> finding.severity() == severity).forEach(sorted::add);
        }
        return sorted;
    }

    private static Finding more(int number) {
        return Finding.error(
                FindingCode.MORE_FINDINGS.wireName(),
                "",
                "Put these right first; more were found: %d.".formatted(number));
    }

    private static int bytes(Finding finding) {
        return JsonSize.bytes(finding.path()) + JsonSize.bytes(finding.message());
    }
}
