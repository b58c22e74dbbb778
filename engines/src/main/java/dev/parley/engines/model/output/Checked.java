package dev.parley.engines.model.output;

import java.util.List;
import java.util.function.Function;

/** What is left of a model's output after it was checked. */
public sealed interface Checked<T> {

    /** It can be used. */
    record Usable<T>(T value) implements Checked<T> {}

    /** It cannot; {@code problems} tell the model what to do better, in our words. */
    record Unusable<T>(List<String> problems) implements Checked<T> {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }

    /** One problem. */
    static <T> Checked<T> unusable(String problem) {
        return new Unusable<>(List.of(problem));
    }

    /** Checks further. */
    default <R> Checked<R> then(Function<T, Checked<R>> next) {
        return switch (this) {
            case Usable<T>(var value) -> next.apply(value);
            case Unusable<T>(var problems) -> new Unusable<>(problems);
        };
    }
}
