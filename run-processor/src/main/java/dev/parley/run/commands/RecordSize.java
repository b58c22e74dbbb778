package dev.parley.run.commands;

import dev.parley.domain.limits.Limits;
import dev.parley.kit.serde.UnwritableValueException;

/** The limit on everything that is written about a run. */
final class RecordSize {

    private RecordSize() {}

    /**
     * The bytes, if they are within the limit.
     *
     * @throws UnwritableValueException if they are not
     */
    static byte[] checked(byte[] bytes) {
        if (bytes.length > Limits.RECORD_BYTES) {
            throw new UnwritableValueException(bytes.length + " bytes, " + Limits.RECORD_BYTES + " is the most");
        }
        return bytes;
    }
}
