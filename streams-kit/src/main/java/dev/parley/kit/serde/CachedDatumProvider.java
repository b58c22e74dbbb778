package dev.parley.kit.serde;

import io.apicurio.registry.serde.avro.AvroDatumProvider;
import io.apicurio.registry.serde.avro.AvroSerdeConfig;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * Readers and writers by schema. The serde's own provider computes a fingerprint of the whole schema for every record, which
 * costs more than reading the record. Made by the serde through its no-argument constructor. Thread-safe.
 */
public final class CachedDatumProvider implements AvroDatumProvider<SpecificRecord> {

    private final Map<Schema, DatumReader<SpecificRecord>> readers = new ConcurrentHashMap<>();
    private final Map<Schema, DatumWriter<SpecificRecord>> writers = new ConcurrentHashMap<>();

    @Override
    public void configure(AvroSerdeConfig config) {
        // Nothing to set.
    }

    @Override
    public DatumWriter<SpecificRecord> createDatumWriter(SpecificRecord record, Schema schema) {
        return writers.computeIfAbsent(record.getSchema(), written -> new SpecificDatumWriter<>(written));
    }

    @Override
    public DatumReader<SpecificRecord> createDatumReader(Schema written) {
        return readers.computeIfAbsent(written, CachedDatumProvider::reader);
    }

    private static DatumReader<SpecificRecord> reader(Schema written) {
        var type = SpecificData.get().getClass(written);
        if (type == null || !SpecificRecord.class.isAssignableFrom(type)) {
            throw new UndecodableRecordException(
                    "a record of type %s is not known here".formatted(written.getFullName()));
        }
        return new SpecificDatumReader<>(written, SpecificData.get().getSchema(type));
    }

    @Override
    public Schema toSchema(SpecificRecord record) {
        return record.getSchema();
    }
}
