package dev.parley.schemas;

import dev.parley.domain.view.RunView;
import dev.parley.schemas.mapping.RunViews;
import java.util.Map;
import org.apache.avro.Schema;

/** Runs as readers see them, for stores and between instances. */
public final class RunViewCodec implements StateCodec<RunView> {

    private static final StoredRecord<dev.parley.avro.view.RunView> RECORD =
            StoredRecord.of(2, dev.parley.avro.view.RunView.getClassSchema());

    @Override
    public byte[] encode(RunView value) {
        return RECORD.write(RunViews.encode(value));
    }

    @Override
    public RunView decode(byte[] bytes) {
        return RunViews.decode(RECORD.read(bytes));
    }

    @Override
    public Map<Integer, Schema> formats() {
        return StoredRecord.formats(RECORD);
    }
}
