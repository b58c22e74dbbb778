package dev.parley.gateway.read;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.query.ResultKind;
import dev.parley.gateway.input.Query;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a run can be shown in full, and the scope it takes. */
public enum Expand {
    BLUEPRINT("blueprint", Scope.CATALOG_READ),
    BLUEPRINT_AGENT("blueprint.agent", Scope.CATALOG_READ),
    AGENT("agent", Scope.CATALOG_READ),
    CHANNEL("channel", Scope.CATALOG_READ),
    CONNECTOR("connector", Scope.CATALOG_READ),
    TRANSCRIPT("transcript", Scope.RESULTS_READ),
    RESPONSES("responses", Scope.RESULTS_READ),
    ANALYSIS("analysis", Scope.RESULTS_READ);

    private final String path;
    private final Scope scope;

    Expand(String path, Scope scope) {
        this.path = path;
        this.scope = scope;
    }

    /** What a key must be allowed to see it. */
    public Scope scope() {
        return scope;
    }

    /** How it is written. */
    public String path() {
        return path;
    }

    /** What of a run's results is wanted. */
    static Set<ResultKind> results(Set<Expand> wanted) {
        var kinds = EnumSet.noneOf(ResultKind.class);
        for (var expand : wanted) {
            switch (expand) {
                case TRANSCRIPT -> kinds.add(ResultKind.TRANSCRIPT);
                case RESPONSES -> kinds.add(ResultKind.RESPONSES);
                case ANALYSIS -> kinds.add(ResultKind.ANALYSIS);
                case BLUEPRINT, BLUEPRINT_AGENT, AGENT, CHANNEL, CONNECTOR -> {}
            }
        }
        return kinds;
    }

    /** Reads {@code expand[]}; a nested path brings what it is in. */
    public static Set<Expand> read(Query query) {
        var wanted = EnumSet.noneOf(Expand.class);
        for (var path : query.texts("expand")) {
            of(path).ifPresentOrElse(
                            wanted::add,
                            () -> query.error(
                                    "expand",
                                    "unknown_value",
                                    "has the unknown path " + quoted(path) + "; known are " + known()));
        }
        if (wanted.contains(BLUEPRINT_AGENT)) {
            wanted.add(BLUEPRINT);
        }
        return wanted;
    }

    private static Optional<Expand> of(String path) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    private static String quoted(String path) {
        return "\"" + (path.length() > 64 ? path.substring(0, 64) + "…" : path) + "\"";
    }

    private static String known() {
        return Arrays.stream(values()).map(Expand::path).collect(Collectors.joining(", "));
    }
}
