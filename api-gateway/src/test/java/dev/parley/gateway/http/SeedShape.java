package dev.parley.gateway.http;

import dev.parley.domain.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds documents against the seed: every member of the seed is there, under its name, in its place, with its type or {@code null};
 * and remembers which were seen with a value.
 */
final class SeedShape {

    /** Members whose own members are free: the seed shows two of any. */
    private static final Set<String> FREE = Set.of("metadata", "config");

    private final Json.Object seed;
    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    SeedShape(Json.Object seed) {
        this.seed = seed;
    }

    /** Holds one document against it. */
    SeedShape hold(Json.Object document) {
        compare("", seed, document);
        return this;
    }

    /** What differs. */
    List<String> mistakes() {
        return mistakes;
    }

    /** Paths of the seed that no document had a value for. */
    Set<String> neverSeen() {
        var all = new TreeSet<String>();
        paths("", seed, all);
        all.removeAll(seen);
        return all;
    }

    private void compare(String path, Json wanted, Json found) {
        if (found == Json.Null.NULL) {
            return;
        }
        seen.add(path);
        if (wanted == Json.Null.NULL) {
            return;
        }
        if (!wanted.getClass().equals(found.getClass())) {
            mistakes.add(path + " is " + found + " and not like " + wanted);
            return;
        }
        switch (wanted) {
            case Json.Object object -> compareMembers(path, object, (Json.Object) found);
            case Json.Array(var items) ->
                ((Json.Array) found).items().forEach(item -> compare(path + "[]", items.getFirst(), item));
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private void compareMembers(String path, Json.Object wanted, Json.Object found) {
        if (FREE.contains(name(path))) {
            return;
        }
        if (name(path).equals("nodes")) {
            var question = wanted.get("property1").orElseThrow();
            found.members().values().stream()
                    .filter(node -> ((Json.Object) node).get("type").equals(((Json.Object) question).get("type")))
                    .forEach(node -> compare(path + ".*", question, node));
            return;
        }
        wanted.members().forEach((name, value) -> {
            if (found.members().containsKey(name)) {
                compare(path + "." + name, value, found.members().get(name));
            } else {
                mistakes.add(path + "." + name + " is missing");
            }
        });
    }

    private static void paths(String path, Json wanted, Set<String> all) {
        all.add(path);
        switch (wanted) {
            case Json.Object object when FREE.contains(name(path)) -> {}
            case Json.Object object
            when name(path).equals("nodes") ->
                paths(path + ".*", object.get("property1").orElseThrow(), all);
            case Json.Object object -> object.members().forEach((name, value) -> paths(path + "." + name, value, all));
            case Json.Array(var items) -> paths(path + "[]", items.getFirst(), all);
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
