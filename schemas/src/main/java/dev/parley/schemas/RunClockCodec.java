package dev.parley.schemas;

import dev.parley.domain.run.RunClock;
import dev.parley.schemas.mapping.RunClocks;
import java.util.Map;
import org.apache.avro.Schema;

/** The part of a run that time acts upon, as the timers keep it. */
public final class RunClockCodec implements StateCodec<RunClock> {

    private static final StoredRecord<dev.parley.avro.state.RunClock> RECORD =
            StoredRecord.of(1, dev.parley.avro.state.RunClock.getClassSchema());

    @Override
    public byte[] encode(RunClock value) {
        return RECORD.write(RunClocks.encode(value));
    }

    @Override
    public RunClock decode(byte[] bytes) {
        return RunClocks.decode(RECORD.read(bytes));
    }

    @Override
    public Map<Integer, Schema> formats() {
        return StoredRecord.formats(RECORD);
    }
}
