package dev.parley.system.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;

/**
 * An event, as far as the checkers look at it.
 *
 * @param aggregate whose event it is: a run's, a blueprint's
 * @param type the schema's name, such as {@code MessageRecorded}
 * @param causedBy the command that was decided
 */
record Logged(String aggregate, long version, String type, String causedBy, GenericRecord event) {

    static Logged of(GenericRecord event) {
        var meta = (GenericRecord) event.get("meta");
        return new Logged(
                meta.get("aggregate_id").toString(),
                (Long) meta.get("version"),
                event.getSchema().getName(),
                meta.get("caused_by").toString(),
                event);
    }

    /** By aggregate, in the order of the topic. */
    static Map<String, List<Logged>> byAggregate(List<GenericRecord> events) {
        var byAggregate = new LinkedHashMap<String, List<Logged>>();
        events.stream()
                .map(Logged::of)
                .forEach(event -> byAggregate
                        .computeIfAbsent(event.aggregate(), ignored -> new ArrayList<>())
                        .add(event));
        return byAggregate;
    }

    boolean is(String name) {
        return type.equals(name);
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(event.get(field)).map(Object::toString);
    }

    /** What the agent says with it. */
    Optional<String> speech() {
        boolean speaks = event.getSchema().getField("speech") != null && event.get("speech") != null;
        return speaks
                ? Optional.of(((GenericRecord) event.get("speech")).get("text").toString())
                : Optional.empty();
    }
}
