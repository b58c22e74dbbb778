package dev.parley.kit.id;

import java.util.Optional;
import java.util.regex.Pattern;

/** Correlation ids: taken over from a caller when they are harmless, made otherwise. Thread-safe. */
public final class CorrelationIds {

    /** Nothing that could break a log line or a header, and of bounded length. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    private final IdSource ids;

    public CorrelationIds(IdSource ids) {
        this.ids = ids;
    }

    /** The caller's id when it gave a usable one, else a new one. */
    public String of(Optional<String> given) {
        return given.filter(id -> HARMLESS.matcher(id).matches()).orElseGet(this::next);
    }

    /** A new one. */
    public String next() {
        return ids.next().toString();
    }
}
