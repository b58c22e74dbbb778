package dev.parley.engines.model;

import dev.parley.engines.EngineSettings;
import dev.parley.engines.model.call.ModelCaller;
import dev.parley.engines.model.call.Shares;
import dev.parley.engines.model.provider.LangChainProvider;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * The language models that the operator allows, without the built-in engine: for whoever only writes with them. Opens no connection
 * before a model is asked. Thread-safe.
 */
public final class Models implements AutoCloseable {

    private final LangChainProvider provider;
    private final ModelCaller caller;
    private final Shares shares;
    private final ModelWriter writer;

    private Models(EngineSettings settings, InstantSource clock) {
        this.provider = new LangChainProvider(settings.connections(), clock);
        this.caller = new ModelCaller(
                provider,
                settings.credentials(),
                settings.calls(),
                settings.prices(),
                clock,
                RandomGenerator.getDefault());
        this.shares = new Shares(clock);
        this.writer = new ModelWriter(caller, shares);
    }

    /** As the settings say. */
    public static Models of(EngineSettings settings, InstantSource clock) {
        return new Models(settings, clock);
    }

    /** Asks them, under all limits. */
    public ModelCaller caller() {
        return caller;
    }

    /** How a request's time is shared between calls. */
    public Shares shares() {
        return shares;
    }

    /** Writes lines of conversations, for simulated participants. */
    public ModelWriter writer() {
        return writer;
    }

    /** Ends the calls that are still out. */
    @Override
    public void close() {
        provider.close();
    }
}
