package dev.parley.run.commands;

import dev.parley.domain.run.RunState;
import dev.parley.kit.decide.Emissions;
import java.util.Optional;

/**
 * A command carried out as far as anything can fail: everything is encoded, nothing is written.
 *
 * @param change the run's new state; empty when it stays as it is
 * @param remembered the row for deduplication; empty when it is there already
 * @param emissions the records to write
 */
record Carried(Optional<Change> change, Optional<byte[]> remembered, Emissions emissions) {

    /** A new state, and the same encoded. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Change(RunState state, byte[] bytes) {}
}
