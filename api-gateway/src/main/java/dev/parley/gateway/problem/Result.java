package dev.parley.gateway.problem;

import java.util.function.Function;

/** What was asked for, or why it is refused. */
public sealed interface Result<T> {

    /** Here it is. */
    record Ok<T>(T value) implements Result<T> {}

    /** Refused. */
    record Refused<T>(Problem problem) implements Result<T> {}

    static <T> Result<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Result<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    /** What follows from the value, if there is one. */
    default <R> Result<R> map(Function<? super T, ? extends R> next) {
        return switch (this) {
            case Ok<T>(var value) -> new Ok<>(next.apply(value));
            case Refused<T>(var problem) -> new Refused<>(problem);
        };
    }

    /** What follows from the value, if there is one, unless that is refused. */
    default <R> Result<R> flatMap(Function<? super T, Result<R>> next) {
        return switch (this) {
            case Ok<T>(var value) -> next.apply(value);
            case Refused<T>(var problem) -> new Refused<>(problem);
        };
    }
}
