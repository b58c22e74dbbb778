package dev.parley.system.client;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.client.ProblemException;
import dev.parley.client.model.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call is refused with. */
public final class Refusal {

    private Refusal() {}

    /** The problem; it is a failure when the call is not refused. */
    public static Problem of(ThrowingCallable call) {
        var refused = catchThrowableOfType(ProblemException.class, call);
        if (refused == null) {
            throw new AssertionError("the call was not refused");
        }
        return refused.problem();
    }
}
