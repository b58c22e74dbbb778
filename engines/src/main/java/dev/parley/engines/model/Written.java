package dev.parley.engines.model;

import dev.parley.domain.turn.ModelCall;
import java.util.List;
import java.util.Optional;

/**
 * What a model wrote.
 *
 * @param text on one line, without invisible characters; empty when there is none: the calls say why
 */
public record Written(Optional<String> text, List<ModelCall> calls) {
    public Written {
        calls = List.copyOf(calls);
    }
}
