package dev.parley.kit.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** UUID version 7: later ids sort after earlier ones, so new rows lie side by side in stores and lists. Thread-safe. */
public final class TimeOrderedIds implements IdSource {

    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    @Override
    public UUID next() {
        return generator.generate();
    }
}
