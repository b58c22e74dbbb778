package dev.parley.standalone.deadletters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator has done about a dead letter. */
public enum Fate {
    /** It was sent again as it was. */
    REPLAYED,
    /** A mended command was sent in its place. */
    FIXED,
    /** Nothing is to come of it. */
    DISMISSED;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fate> named(String text) {
        return Arrays.stream(values()).filter(fate -> fate.text().equals(text)).findFirst();
    }
}
