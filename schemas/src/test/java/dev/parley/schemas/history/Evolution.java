package dev.parley.schemas.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/**
 * Which changes a record's schema may go through; the same as the registry enforces. Asks {@link SchemaCompatibility}, as
 * registries do: Avro's SchemaValidator lets a new symbol pass although readers without it would fail on the data.
 */
enum Evolution {
    /** Every version reads every other: what is kept, or read by older programs. */
    FULL_TRANSITIVE,
    /** The newest version reads every older one: commands. */
    BACKWARD_TRANSITIVE;

    /** Why the current schema may not follow on the earlier ones. */
    Optional<String> problem(Schema current, List<Schema> earlier) {
        var problems = new ArrayList<String>();
        for (int i = 0; i < earlier.size(); i++) {
            problems.addAll(reading(current, earlier.get(i), "the new version cannot read version " + (i + 1)));
            if (this == FULL_TRANSITIVE) {
                problems.addAll(
                        reading(earlier.get(i), current, "version " + (i + 1) + " cannot read the new version"));
            }
        }
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of("%s breaks %s: %s. Give a new field a default, keep old ones, or make a new record."
                        .formatted(current.getFullName(), this, String.join("; ", problems)));
    }

    private static List<String> reading(Schema reader, Schema writer, String what) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map((Incompatibility it) -> what + " (" + it.getType() + " at " + it.getLocation() + ")")
                .toList();
    }
}
