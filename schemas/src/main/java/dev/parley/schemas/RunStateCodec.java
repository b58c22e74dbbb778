package dev.parley.schemas;

import dev.parley.domain.run.FinishedRun;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunState;
import dev.parley.schemas.mapping.RunStates;
import java.util.Map;
import org.apache.avro.Schema;

/** The state of runs. */
public final class RunStateCodec implements StateCodec<RunState> {

    private static final byte NONE_FORMAT = 0;
    private static final byte FIRST_RUN_FORMAT = 1;
    private static final byte FIRST_FINISHED_FORMAT = 2;
    private static final byte SECOND_RUN_FORMAT = 3;
    private static final byte FINISHED_FORMAT = 4;
    private static final byte RUN_FORMAT = 5;

    private static final StoredRecord<dev.parley.avro.state.Run> RUN =
            StoredRecord.of(RUN_FORMAT, dev.parley.avro.state.Run.getClassSchema());
    private static final StoredRecord<dev.parley.avro.state.FinishedRun> FINISHED =
            StoredRecord.of(FINISHED_FORMAT, dev.parley.avro.state.FinishedRun.getClassSchema());

    /** Of runs without join link generations and requested analyses: read for ever, written no more. */
    private static final StoredRecord<dev.parley.avro.state.Run> FIRST_RUN =
            StoredRecord.earlier(FIRST_RUN_FORMAT, "Run-1.avsc", dev.parley.avro.state.Run.getClassSchema());

    /** Of runs without what models have cost. */
    private static final StoredRecord<dev.parley.avro.state.Run> SECOND_RUN =
            StoredRecord.earlier(SECOND_RUN_FORMAT, "Run-3.avsc", dev.parley.avro.state.Run.getClassSchema());

    private static final StoredRecord<dev.parley.avro.state.FinishedRun> FIRST_FINISHED = StoredRecord.earlier(
            FIRST_FINISHED_FORMAT, "FinishedRun-2.avsc", dev.parley.avro.state.FinishedRun.getClassSchema());

    @Override
    public byte[] encode(RunState state) {
        return switch (state) {
            case RunState.None.NONE -> new byte[] {NONE_FORMAT};
            case Run run -> RUN.write(RunStates.encode(run));
            case FinishedRun finished -> FINISHED.write(RunStates.encode(finished));
        };
    }

    @Override
    public RunState decode(byte[] bytes) {
        return switch (StoredRecord.formatOf(bytes)) {
            case NONE_FORMAT -> RunState.None.NONE;
            case FIRST_RUN_FORMAT -> RunStates.decode(FIRST_RUN.read(bytes));
            case FIRST_FINISHED_FORMAT -> RunStates.decode(FIRST_FINISHED.read(bytes));
            case SECOND_RUN_FORMAT -> RunStates.decode(SECOND_RUN.read(bytes));
            case RUN_FORMAT -> RunStates.decode(RUN.read(bytes));
            case FINISHED_FORMAT -> RunStates.decode(FINISHED.read(bytes));
            default -> throw new UnknownRecordException("a run's state of format " + bytes[0]);
        };
    }

    @Override
    public Map<Integer, Schema> formats() {
        return StoredRecord.formats(FIRST_RUN, FIRST_FINISHED, SECOND_RUN, RUN, FINISHED);
    }
}
