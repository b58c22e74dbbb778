package dev.parley.kit.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which instance ({@code host:port}) answers for which partition of which kind of aggregate. Immutable.
 *
 * @param owners by kind and partition
 */
public record Routes(Map<Route, String> owners) {

    /** Nothing known. */
    public static final Routes NONE = new Routes(Map.of());

    public Routes {
        owners = Map.copyOf(owners);
    }

    /** Kinds of aggregates. */
    public enum Kind {
        RUN,
        CATALOG,
        DELIVERY
    }

    /** A partition of a kind. */
    public record Route(Kind kind, int partition) {}

    /** Who answers for that partition, if anybody is known to. */
    public Optional<String> owner(Kind kind, int partition) {
        return Optional.ofNullable(owners.get(new Route(kind, partition)));
    }

    /** Everybody who answers for partitions of that kind. */
    public List<String> owners(Kind kind) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }

    /** Everybody who answers for anything. */
    public List<String> everybody() {
        return owners.values().stream().distinct().sorted().toList();
    }

    /** One line a partition: kind, number, address. */
    public String text() {
        return owners.entrySet().stream()
                .map(entry -> entry.getKey().kind() + " " + entry.getKey().partition() + " " + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** What such lines say. @throws IllegalArgumentException if they are not made so */
    public static Routes parse(String text) {
        return new Routes(Arrays.stream(text.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" "))
                .peek(Routes::requireThreeWords)
                .collect(Collectors.toMap(
                        words -> new Route(Kind.valueOf(words[0]), Integer.parseInt(words[1])),
                        words -> words[2],
                        (first, second) -> second,
                        HashMap::new)));
    }

    private static void requireThreeWords(String[] words) {
        if (words.length != 3) {
            throw new IllegalArgumentException("not a route: " + String.join(" ", words));
        }
    }
}
