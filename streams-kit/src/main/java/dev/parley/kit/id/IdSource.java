package dev.parley.kit.id;

import java.util.UUID;

/** Where new ids come from: an argument, so that tests decide. Thread-safe. */
@FunctionalInterface
public interface IdSource {

    /** An id never given before. */
    UUID next();
}
