package dev.parley.gateway.read;

import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest.Start;
import dev.parley.domain.query.ReadResult;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.Optional;
import java.util.function.Supplier;

/** What a query's answer means for the one who asked. */
final class ReadAnswers {

    private ReadAnswers() {}

    /** The object, or a refusal. */
    static <T> Result<T> required(ReadResult<T> read, String what) {
        return switch (read) {
            case ReadResult.Found<T>(var value) -> Result.ok(value);
            case ReadResult.Absent<T> _ -> Result.refused(Problem.notFound(what));
            case ReadResult.Erased<T> _ -> Result.refused(erased());
            case ReadResult.NotYet<T> _ -> Result.refused(notYet());
            case ReadResult.Unreachable<T> _ -> Result.refused(unreachable());
        };
    }

    /** The object if there is one, or a refusal. */
    static <T> Result<Optional<T>> optional(ReadResult<T> read) {
        return switch (read) {
            case ReadResult.Found<T>(var value) -> Result.ok(Optional.of(value));
            case ReadResult.Absent<T> _ -> Result.ok(Optional.empty());
            case ReadResult.Erased<T> _ -> Result.refused(erased());
            case ReadResult.NotYet<T> _ -> Result.refused(notYet());
            case ReadResult.Unreachable<T> _ -> Result.refused(unreachable());
        };
    }

    /** A page, or a refusal of where it was to begin. */
    static <T> Result<Page<T>> page(ReadResult<Page<T>> read, Start start) {
        return read instanceof ReadResult.Absent<Page<T>>
                ? Result.refused(Problem.invalid(
                        start instanceof Start.Before ? "ending_before" : "starting_after",
                        "unknown_value",
                        "There is no such object to begin the page at."))
                : required(read, "page");
    }

    /** The same, where it is wanted. */
    static <T> Result<Optional<T>> when(boolean wanted, Supplier<ReadResult<T>> read) {
        return wanted ? optional(read.get()) : Result.ok(Optional.empty());
    }

    private static Problem erased() {
        return Problem.of(ErrorCode.ERASED, "What was said in the interview run has been erased.");
    }

    static Problem notYet() {
        return Problem.unavailable("The view has not reached the version asked for.");
    }

    private static Problem unreachable() {
        return Problem.unavailable("The view cannot be reached right now.");
    }
}
