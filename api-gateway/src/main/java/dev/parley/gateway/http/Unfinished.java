package dev.parley.gateway.http;

import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Whether a reader of what comes out of a run takes it before it is finished. "Not yet" is another answer than "there is none".
 *
 * @param partial whether the reader wants what there is
 */
record Unfinished(boolean partial, OptionalLong minVersion) {

    static Unfinished read(Query query) {
        return new Unfinished(query.flag("partial"), MinVersion.read(query));
    }

    /** Whether nothing more can be said. */
    static boolean isSpoken(RunView run) {
        return run.status() == RunStatus.PROCESSING || run.status().isTerminal();
    }

    /** What was found, if this reader may have it now. */
    <T> Result<T> admit(String what, RunView run, Optional<T> found, Predicate<T> finished) {
        if (found.isPresent() && (partial || run.status().isTerminal() || finished.test(found.get()))) {
            return Result.ok(found.get());
        }
        return partial || run.status().isTerminal()
                ? Result.refused(Problem.of(ErrorCode.NOT_FOUND, "The interview run has no " + what + "."))
                : Result.refused(Problem.of(
                        ErrorCode.RUN_IN_PROGRESS,
                        "The interview run is " + JsonWriter.wireName(run.status())
                                + "; with partial=true you get what there is."));
    }
}
