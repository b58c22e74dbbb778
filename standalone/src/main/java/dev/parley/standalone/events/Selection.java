package dev.parley.standalone.events;

import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which records are shown. Immutable.
 *
 * @param topics their names
 * @param types names of records, in small letters; empty for all
 */
public record Selection(List<String> topics, Set<String> types) {

    private static final String PREFIX = "parley.";
    private static final String SUFFIX = ".v1";

    public Selection {
        topics = List.copyOf(topics);
        types = Set.copyOf(types);
    }

    /**
     * What somebody asked for.
     *
     * @param topics names, or their middles ({@code run.events}); none for all
     * @param types names of records, in any case; none for all
     * @throws UnknownNameException if there is no such topic, or no such record on the topics
     */
    public static Selection of(List<String> topics, List<String> types) {
        List<Topic<?>> chosen = topics.isEmpty()
                ? Topics.ALL
                : topics.stream().<Topic<?>>map(Selection::topic).toList();
        var known = chosen.stream()
                .flatMap(topic -> topic.schemas().stream())
                .map(schema -> schema.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        types.forEach(type -> checkKnown(type, known));
        return new Selection(
                chosen.stream().<String>map(Topic::name).distinct().toList(),
                types.stream().map(Selection::small).collect(Collectors.toSet()));
    }

    /** Whether records with that schema are shown; without types, so is what has no schema. */
    boolean shows(String recordName) {
        return types.isEmpty() || types.contains(small(recordName));
    }

    private static Topic<?> topic(String asked) {
        return Topics.ALL.stream()
                .filter(topic -> topic.name().equals(asked) || topic.name().equals(PREFIX + asked + SUFFIX))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException("There is no topic '" + asked + "'. There are: "
                        + Topics.ALL.stream().map(Topic::name).collect(Collectors.joining(", ")) + "."));
    }

    private static void checkKnown(String type, Set<String> known) {
        if (known.stream().noneMatch(type::equalsIgnoreCase)) {
            throw new UnknownNameException(
                    "No record on these topics is a '" + type + "'. There are: " + String.join(", ", known) + ".");
        }
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
