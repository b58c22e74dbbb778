package dev.parley.schemas.mapping;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Optional values: Avro writes a null, the generated getters give an {@code Optional} of the boxed value. */
public final class Optionals {

    private Optionals() {}

    /** What {@code mapping} makes of the value, or null: what the generated constructors take. */
    public static <S, T> @Nullable T orNull(Optional<S> value, Function<? super S, ? extends T> mapping) {
        return value.isPresent() ? mapping.apply(value.get()) : null;
    }

    /** The value, or null. */
    public static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** The value, or null. */
    public static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /** The value, or null. */
    public static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** As the domain holds it. */
    public static OptionalInt ofInt(Optional<Integer> value) {
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    /** As the domain holds it. */
    public static OptionalLong ofLong(Optional<Long> value) {
        return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
    }

    /** As the domain holds it. */
    public static OptionalDouble ofDouble(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }
}
