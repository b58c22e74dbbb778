package dev.parley.engines.builtin;

import dev.parley.domain.catalog.AgentSpec.Model;

/** The built-in engine's name, as the API shows it wherever it shows a model. */
public final class BuiltIn {

    /** {@code builtin/2}. */
    public static final String NAME = Model.BUILT_IN.model();

    private BuiltIn() {}
}
