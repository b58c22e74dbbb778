package dev.parley.gateway.read;

import dev.parley.domain.query.ReadResult;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.Optional;

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
