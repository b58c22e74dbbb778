package dev.parley.engines.model;

import dev.parley.domain.catalog.AgentSpec.Model;
import java.util.Locale;

/** How a model is called where results say which engine made them. */
public final class EngineName {

    private EngineName() {}

    /** {@code <provider>/<model>}, e.g. {@code ollama/llama3.2}. */
    public static String of(Model model) {
        return model.provider().name().toLowerCase(Locale.ROOT) + "/" + model.model();
    }
}
