package dev.parley.schemas;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.id.RunId;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.Optionals;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Who read what of which run. */
public final class ContentReadCodec implements RecordCodec<ContentRead> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(dev.parley.avro.access.ContentRead.getClassSchema());

    @Override
    public SpecificRecord encode(ContentRead it) {
        return new dev.parley.avro.access.ContentRead(
                it.tenant().organization().value(),
                Metas.mode(it.tenant()),
                it.run().value(),
                it.keyId(),
                it.content(),
                it.at(),
                Optionals.orNull(it.requestId(), Function.identity()));
    }

    @Override
    public ContentRead decode(SpecificRecord record) {
        if (!(record instanceof dev.parley.avro.access.ContentRead it)) {
            throw UnknownRecordException.of(record);
        }
        return new ContentRead(
                Metas.tenant(it.getOrganizationId(), it.getMode()),
                new RunId(it.getRunId()),
                it.getKeyId(),
                it.getContent(),
                it.getAt(),
                it.getRequestId());
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }
}
