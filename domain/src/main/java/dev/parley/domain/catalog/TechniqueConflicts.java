package dev.parley.domain.catalog;

import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.Findings;
import java.util.List;
import java.util.Locale;

/** Techniques that work against each other when one agent uses both at one question. */
public final class TechniqueConflicts {

    private static final List<Conflict> CONFLICTS = List.of(
            new Conflict(
                    Technique.DEVILS_ADVOCATE,
                    Technique.ACTIVE_LISTENING,
                    "one argues against what the other takes in without judging"),
            new Conflict(
                    Technique.DEVILS_ADVOCATE,
                    Technique.LABELLING,
                    "one argues against the feeling that the other acknowledges"),
            new Conflict(
                    Technique.SILENT_PROBE,
                    Technique.FIVE_WHYS,
                    "one leaves the participant room where the other asks on at once"));

    private TechniqueConflicts() {}

    /** Warns of each pair among the techniques that does not go together. */
    public static void check(String path, List<Technique> techniques, Findings findings) {
        for (var conflict : CONFLICTS) {
            if (techniques.contains(conflict.one()) && techniques.contains(conflict.other())) {
                findings.warning(
                        FindingCode.CONTRADICTORY_TECHNIQUES,
                        path,
                        "Use %s or %s, not both: %s."
                                .formatted(name(conflict.one()), name(conflict.other()), conflict.why()));
            }
        }
    }

    private static String name(Technique technique) {
        return technique.name().toLowerCase(Locale.ROOT);
    }

    private record Conflict(Technique one, Technique other, String why) {}
}
