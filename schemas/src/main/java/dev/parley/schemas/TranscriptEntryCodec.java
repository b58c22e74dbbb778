package dev.parley.schemas;

import dev.parley.domain.view.TranscriptView;
import dev.parley.schemas.mapping.TranscriptEntries;
import java.util.Map;
import org.apache.avro.Schema;

/** Entries of transcripts, one by one. */
public final class TranscriptEntryCodec implements StateCodec<TranscriptView.Entry> {

    private static final StoredRecord<dev.parley.avro.view.TranscriptEntry> RECORD =
            StoredRecord.of(1, dev.parley.avro.view.TranscriptEntry.getClassSchema());

    @Override
    public byte[] encode(TranscriptView.Entry value) {
        return RECORD.write(TranscriptEntries.encode(value));
    }

    @Override
    public TranscriptView.Entry decode(byte[] bytes) {
        return TranscriptEntries.decode(RECORD.read(bytes));
    }

    @Override
    public Map<Integer, Schema> formats() {
        return StoredRecord.formats(RECORD);
    }
}
