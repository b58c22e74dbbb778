package dev.parley.engines.model.call;

import dev.parley.domain.turn.ModelCall;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking a model.
 *
 * @param value empty when nothing usable came; the calls say why
 * @param calls every call that was made or given up, in order
 */
public record Called<T>(Optional<T> value, List<ModelCall> calls) {
    public Called {
        calls = List.copyOf(calls);
    }
}
