package dev.parley.schemas;

import dev.parley.avro.common.OutcomeMeta;
import dev.parley.avro.outcome.CommandAccepted;
import dev.parley.avro.outcome.CommandRejected;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.schemas.mapping.Enums;
import dev.parley.schemas.mapping.Graphs;
import dev.parley.schemas.mapping.Lists;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.Optionals;
import dev.parley.schemas.mapping.RunViews;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What the senders of commands are told, for runs and the catalog alike. */
public final class OutcomeCodec implements RecordCodec<AddressedOutcome> {

    private static final List<Schema> SCHEMAS =
            TrustedRecords.of(CommandAccepted.getClassSchema(), CommandRejected.getClassSchema());

    @Override
    public SpecificRecord encode(AddressedOutcome addressed) {
        return switch (addressed.outcome()) {
            case Outcome.Accepted it ->
                new CommandAccepted(
                        meta(addressed, it.replayed()),
                        it.version(),
                        Optionals.orNull(it.snapshot(), RunViews::encode));
            case Outcome.Rejected it ->
                new CommandRejected(
                        meta(addressed, it.replayed()),
                        Enums.REJECTION_CODE.encode(it.code()),
                        it.detail(),
                        Lists.map(it.findings(), Graphs::encode));
        };
    }

    @Override
    public AddressedOutcome decode(SpecificRecord record) {
        return switch (record) {
            case CommandAccepted it -> addressed(it.getMeta(), accepted(it));
            case CommandRejected it -> addressed(it.getMeta(), rejected(it));
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static OutcomeMeta meta(AddressedOutcome addressed, boolean replayed) {
        return new OutcomeMeta(
                addressed.outcome().commandId().value(),
                addressed.tenant().organization().value(),
                Metas.mode(addressed.tenant()),
                addressed.outcome().aggregateId(),
                replayed,
                Optionals.orNull(addressed.replyPartition()),
                addressed.correlationId());
    }

    private static AddressedOutcome addressed(OutcomeMeta meta, Outcome outcome) {
        return new AddressedOutcome(
                outcome,
                Metas.tenant(meta.getOrganizationId(), meta.getMode()),
                Optionals.ofInt(meta.getReplyPartition()),
                meta.getCorrelationId());
    }

    private static Outcome accepted(CommandAccepted it) {
        return new Outcome.Accepted(
                new CommandId(it.getMeta().getCommandId()),
                it.getMeta().getAggregateId(),
                it.getVersion(),
                it.getMeta().getReplayed(),
                it.getRun().map(RunViews::decode));
    }

    private static Outcome rejected(CommandRejected it) {
        return new Outcome.Rejected(
                new CommandId(it.getMeta().getCommandId()),
                it.getMeta().getAggregateId(),
                it.getMeta().getReplayed(),
                Enums.REJECTION_CODE.decode(it.getCode()),
                it.getDetail(),
                Lists.map(it.getFindings(), Graphs::decode));
    }
}
