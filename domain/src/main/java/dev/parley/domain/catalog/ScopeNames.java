package dev.parley.domain.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How scopes are written: one by one, or all of an area as {@code campaigns:*}. */
public final class ScopeNames {

    private static final String ALL = ":*";

    /** Areas whose scopes belong together so much that having all of them is written as one. */
    private static final List<String> WRITTEN_AS_ONE = List.of("campaigns", "webhooks");

    private ScopeNames() {}

    /** The scopes that the name stands for; none when there is no such name. */
    public static Set<Scope> scopes(String name) {
        var found = EnumSet.noneOf(Scope.class);
        Arrays.stream(Scope.values())
                .filter(scope -> scope.wireName().equals(name) || (area(scope) + ALL).equals(name))
                .forEach(found::add);
        return found;
    }

    /** The names of scopes, as short as can be, always in the same order. */
    public static List<String> names(Set<Scope> scopes) {
        var names = new ArrayList<String>();
        for (var scope : Scope.values()) {
            if (scopes.contains(scope)) {
                var name = isWhole(area(scope), scopes) ? area(scope) + ALL : scope.wireName();
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** Every name there is. */
    public static List<String> all() {
        return Stream.concat(
                        Arrays.stream(Scope.values()).map(Scope::wireName),
                        Arrays.stream(Scope.values())
                                .filter(scope -> scope != Scope.ADMIN)
                                .map(scope -> area(scope) + ALL)
                                .distinct())
                .toList();
    }

    private static boolean isWhole(String area, Set<Scope> scopes) {
        return WRITTEN_AS_ONE.contains(area) && scopes.containsAll(scopes(area + ALL));
    }

    private static String area(Scope scope) {
        return scope.wireName().split(":", 2)[0];
    }
}
