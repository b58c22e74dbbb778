package dev.parley.domain.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operators of structured conditions; {@link Conditions} says what each means. */
public enum Operator {
    EQ,
    NEQ,
    GT,
    GTE,
    LT,
    LTE,
    IN,
    NOT_IN,
    CONTAINS,
    NOT_CONTAINS,
    EXISTS,
    NOT_EXISTS;

    private static final Map<String, Operator> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operator::wireName, Function.identity()));

    /** The operator as conditions write it, e.g. {@code not_in}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The operator of that name, if there is one. */
    public static Optional<Operator> of(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }
}
