package dev.parley.schemas;

import dev.parley.domain.view.RunView;
import dev.parley.schemas.mapping.RunViews;
import java.util.Map;
import org.apache.avro.Schema;

/** Runs as readers see them, for stores and between instances. */
public final class RunViewCodec implements StateCodec<RunView> {

    private static final byte WITHOUT_WAITING = 2;
    private static final byte FORMAT = 3;

    private static final StoredRecord<dev.parley.avro.view.RunView> RECORD =
            StoredRecord.of(FORMAT, dev.parley.avro.view.RunView.getClassSchema());

    /** Of views that did not say what the run waits for: read for ever, written no more. */
    private static final StoredRecord<dev.parley.avro.view.RunView> EARLIER =
            StoredRecord.earlier(WITHOUT_WAITING, "RunView-2.avsc", dev.parley.avro.view.RunView.getClassSchema());

    @Override
    public byte[] encode(RunView value) {
        return RECORD.write(RunViews.encode(value));
    }

    @Override
    public RunView decode(byte[] bytes) {
        var record = StoredRecord.formatOf(bytes) == WITHOUT_WAITING ? EARLIER.read(bytes) : RECORD.read(bytes);
        return RunViews.decode(record);
    }

    @Override
    public Map<Integer, Schema> formats() {
        return StoredRecord.formats(EARLIER, RECORD);
    }
}
