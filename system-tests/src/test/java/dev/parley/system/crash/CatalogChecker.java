package dev.parley.system.crash;

import dev.parley.domain.id.PublicIds;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;

/** Holds the blueprints that were acknowledged as published against the catalog's topics and the API. */
final class CatalogChecker {

    private final List<String> published;
    private final List<GenericRecord> events;
    private final List<GenericRecord> outcomes;
    private final Predicate<String> shown;

    /**
     * @param published ids of blueprints, each published once
     * @param events all that is committed
     * @param outcomes all that was ever written, also by transactions that came to nothing
     * @param shown whether the API shows the blueprint as published once
     */
    CatalogChecker(
            List<String> published, List<GenericRecord> events, List<GenericRecord> outcomes, Predicate<String> shown) {
        this.published = List.copyOf(published);
        this.events = List.copyOf(events);
        this.outcomes = List.copyOf(outcomes);
        this.shown = shown;
    }

    /** Everything that does not agree. */
    List<String> violations() {
        var logged = Logged.byAggregate(events);
        return Stream.concat(
                        Stream.concat(
                                logged.entrySet().stream().flatMap(one -> sound(one.getKey(), one.getValue())),
                                published.stream()
                                        .flatMap(id -> publishedOnce(id, logged.getOrDefault(uuid(id), List.of())))),
                        LogRules.contradictions(outcomes))
                .toList();
    }

    private static Stream<String> sound(String aggregate, List<Logged> logged) {
        return Stream.concat(
                LogRules.gaps("catalog " + aggregate, logged), LogRules.decidedAgain("catalog " + aggregate, logged));
    }

    private Stream<String> publishedOnce(String blueprint, List<Logged> logged) {
        long times =
                logged.stream().filter(event -> event.is("BlueprintPublished")).count();
        return times == 1 && shown.test(blueprint)
                ? Stream.empty()
                : Stream.of("blueprint %s was published %d times, and the API %s"
                        .formatted(blueprint, times, shown.test(blueprint) ? "shows it" : "does not show it"));
    }

    private static String uuid(String blueprint) {
        return PublicIds.parse(PublicIds.Kind.BLUEPRINT, blueprint)
                .map(UUID::toString)
                .orElseThrow();
    }
}
