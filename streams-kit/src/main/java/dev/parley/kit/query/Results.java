package dev.parley.kit.query;

import dev.parley.domain.query.ReadResult;
import dev.parley.kit.serde.SchemaUnavailableException;
import java.util.Optional;
import java.util.function.Function;

/** Working on what was found without losing why something was not. */
final class Results {

    private Results() {}

    static <A, B> ReadResult<B> map(ReadResult<A> result, Function<A, B> mapping) {
        return flatMap(result, value -> Optional.of(mapping.apply(value)));
    }

    /** What the mapping makes of it; absent when it makes nothing of it. */
    static <A, B> ReadResult<B> flatMap(ReadResult<A> result, Function<A, Optional<B>> mapping) {
        return switch (result) {
            case ReadResult.Found<A> found -> found(found.value(), mapping);
            case ReadResult.NotYet<A> ignored -> new ReadResult.NotYet<>();
            case ReadResult.Absent<A> ignored -> new ReadResult.Absent<>();
            case ReadResult.Erased<A> ignored -> new ReadResult.Erased<>();
            case ReadResult.Unreachable<A> unreachable -> new ReadResult.Unreachable<>(unreachable.detail());
        };
    }

    /** What the next question answers, if this one was answered. */
    static <A, B> ReadResult<B> then(ReadResult<A> result, Function<A, ReadResult<B>> next) {
        return switch (result) {
            case ReadResult.Found<A> found -> next.apply(found.value());
            case ReadResult.NotYet<A> ignored -> new ReadResult.NotYet<>();
            case ReadResult.Absent<A> ignored -> new ReadResult.Absent<>();
            case ReadResult.Erased<A> ignored -> new ReadResult.Erased<>();
            case ReadResult.Unreachable<A> unreachable -> new ReadResult.Unreachable<>(unreachable.detail());
        };
    }

    /** What all parts together say, if as many answered as there are. */
    static <T> ReadResult<T> whole(int answered, int all, T together) {
        return answered == all
                ? new ReadResult.Found<>(together)
                : new ReadResult.Unreachable<>(answered + " of " + all + " partitions answer");
    }

    private static <A, B> ReadResult<B> found(A value, Function<A, Optional<B>> mapping) {
        try {
            return mapping.apply(value)
                    .<ReadResult<B>>map(ReadResult.Found::new)
                    .orElseGet(ReadResult.Absent::new);
        } catch (SchemaUnavailableException e) {
            return new ReadResult.Unreachable<>("a schema is not known here yet and the registry does not answer");
        }
    }
}
