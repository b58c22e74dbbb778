package dev.parley.engines.model;

import dev.parley.domain.catalog.AgentSpec.Model;
import java.util.Locale;

/** How a model is called where results say which engine made them. */
public final class EngineName {

    private static final int LONGEST_LOGGED = 200;

    private EngineName() {}

    /** {@code <provider>/<model>}, e.g. {@code ollama/llama3.2}. */
    public static String of(Model model) {
        return model.provider().name().toLowerCase(Locale.ROOT) + "/" + model.model();
    }

    /** The same for a log: on one line whatever it contains, and not endless. */
    public static String logged(Model model) {
        var plain = of(model).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return plain.substring(0, Math.min(plain.length(), LONGEST_LOGGED));
    }
}
