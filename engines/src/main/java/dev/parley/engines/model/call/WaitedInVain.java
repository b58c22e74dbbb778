package dev.parley.engines.model.call;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelCall.Outcome;
import java.util.List;

/**
 * Who is not asked again for the same work. A turn asks twice, for a judgement and for words, and a participant waits for both:
 * whoever let the first one wait in vain would do it with the second.
 *
 * @param earlier calls for the same work, in order
 */
record WaitedInVain(List<ModelCall> earlier) {

    /** Whether the provider's last answer did not come in time, or that model's was unavailable or one too many. */
    boolean by(Model model) {
        return earlier.stream()
                .filter(call -> call.provider() == model.provider())
                .reduce((older, newer) -> newer)
                .filter(last -> last.outcome() == Outcome.TIMED_OUT
                        || (last.outcome() == Outcome.UNAVAILABLE || last.outcome() == Outcome.RATE_LIMITED)
                                && last.model().equals(model.model()))
                .isPresent();
    }
}
