package dev.parley.gateway.input;

import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects everything that is wrong with one request. Not thread-safe. */
final class FieldErrors {

    /** More are not reported: the sender has enough to do. */
    private static final int MOST = 100;

    private final List<FieldError> errors = new ArrayList<>();

    void add(String path, String code, String message) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(path, code, message));
        }
    }

    /** The value, if nothing was wrong; it is made of placeholders otherwise, and thrown away. */
    <T> Result<T> unlessAny(Supplier<T> value) {
        var made = value.get();
        return errors.isEmpty() ? Result.ok(made) : Result.refused(Problem.invalid(errors));
    }
}
