package dev.parley.interviewer;

import dev.parley.domain.catalog.Definition;
import java.time.Duration;
import java.util.Optional;

/** Where pinned definitions come from. Thread-safe. */
interface DefinitionSource {

    /** The definition with that key; empty when it does not arrive in time. */
    Optional<Definition> await(String key, Duration atMost) throws InterruptedException;
}
