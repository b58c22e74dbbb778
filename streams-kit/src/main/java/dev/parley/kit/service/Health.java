package dev.parley.kit.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How a service is doing: named checks. Immutable, but for the facts behind them. */
public record Health(List<Check> checks) {

    /** Nothing to complain about. */
    public static final Health EMPTY = new Health(List.of());

    public Health {
        checks = List.copyOf(checks);
    }

    /** How one part stands. */
    public enum State {
        /** It serves. */
        UP,
        /** It serves, but somebody should look at it. */
        DEGRADED,
        /** It does not serve now and is expected to, without help: starting, rebalancing, broker away. */
        NOT_READY,
        /** It does not serve and never will without a restart. */
        FAILED
    }

    /**
     * One check.
     *
     * @param name unique within the service
     * @param detail a sentence for whoever looks at it
     * @param found looks for the {@link #facts}: only when somebody asks for them, because it may be much dearer than the state
     */
    public record Check(String name, State state, String detail, Supplier<Map<String, String>> found) {

        public Check(String name, State state, String detail, Map<String, String> facts) {
            this(name, state, detail, always(Map.copyOf(facts)));
        }

        public Check(String name, State state, String detail) {
            this(name, state, detail, Map.of());
        }

        /** Figures and names behind it, as they are now. */
        public Map<String, String> facts() {
            return found.get();
        }

        private static Supplier<Map<String, String>> always(Map<String, String> facts) {
            return () -> facts;
        }
    }

    /** A health of one check. */
    public static Health of(String name, State state, String detail) {
        return new Health(List.of(new Check(name, state, detail)));
    }

    /** All checks of several parts; {@code parts} names become prefixes. */
    public static Health all(Map<String, Health> parts) {
        return new Health(new TreeMap<>(parts)
                .entrySet().stream()
                        .flatMap(part -> part.getValue().prefixed(part.getKey()))
                        .toList());
    }

    private Stream<Check> prefixed(String prefix) {
        return checks.stream()
                .map(check -> new Check(prefix + "." + check.name, check.state, check.detail, check.found));
    }

    /** These checks and those. */
    public Health and(Health other) {
        return new Health(Stream.concat(checks.stream(), other.checks.stream()).toList());
    }

    /** The worst state of all checks. */
    public State state() {
        return checks.stream().map(Check::state).max(State::compareTo).orElse(State.UP);
    }

    /** Whether it can be given work. */
    public boolean ready() {
        return state().compareTo(State.NOT_READY) < 0;
    }

    /** Whether a restart would not help. */
    public boolean live() {
        return state() != State.FAILED;
    }
}
