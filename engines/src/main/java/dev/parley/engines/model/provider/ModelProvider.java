package dev.parley.engines.model.provider;

import dev.parley.domain.catalog.AgentSpec.Provider;
import java.time.Duration;

/** Asks models once, without any second attempt. Blocking; an interrupt ends the call and its connection. Thread-safe. */
public interface ModelProvider {

    /** Whether the operator lets that provider be asked. */
    boolean offers(Provider provider);

    /**
     * The model's answer.
     *
     * @param left how long it may take
     * @param progress run whenever a part of a streamed answer arrives
     * @throws ProviderFailure when there is none
     */
    Reply ask(Question question, Access access, Duration left, Runnable progress);
}
