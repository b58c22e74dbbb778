package dev.parley.domain.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One typed field of a form; {@code min} and {@code max} bound numbers and ratings, and the length of texts. */
public record FormField(
        String key,
        Type type,
        String label,
        boolean required,
        List<String> options,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max) {
    public FormField {
        options = List.copyOf(options);
    }

    /** The kinds of field. */
    public enum Type {
        SHORT_TEXT,
        LONG_TEXT,
        NUMBER,
        RATING,
        SINGLE_CHOICE,
        MULTI_CHOICE,
        BOOLEAN,
        DATE;

        /** Whether the field offers options. */
        public boolean isChoice() {
            return this == SINGLE_CHOICE || this == MULTI_CHOICE;
        }
    }
}
