package dev.parley.schemas;

import dev.parley.avro.common.WorkMeta;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.work.WorkItem;
import dev.parley.schemas.mapping.Lists;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.ModelCalls;
import dev.parley.schemas.mapping.RunParts;
import dev.parley.schemas.mapping.Turns;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Work items for interviewers. */
public final class WorkItemCodec implements RecordCodec<WorkItem> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(dev.parley.avro.run.work.WorkItem.getClassSchema());

    @Override
    public SpecificRecord encode(WorkItem item) {
        var meta = new WorkMeta(
                item.workId().value(),
                item.tenant().organization().value(),
                Metas.mode(item.tenant()),
                item.runId().value(),
                item.runVersion(),
                item.correlationId());
        return new dev.parley.avro.run.work.WorkItem(
                meta,
                RunParts.encode(item.pins()),
                item.deadline(),
                item.language(),
                Turns.encode(item.turn()),
                Lists.map(item.history(), RunParts::encode),
                ModelCalls.encode(item.spent()));
    }

    @Override
    public WorkItem decode(SpecificRecord record) {
        return switch (record) {
            case dev.parley.avro.run.work.WorkItem item -> decode(item);
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static WorkItem decode(dev.parley.avro.run.work.WorkItem item) {
        WorkMeta meta = item.getMeta();
        return new WorkItem(
                new WorkId(meta.getWorkId()),
                Metas.tenant(meta.getOrganizationId(), meta.getMode()),
                new RunId(meta.getRunId()),
                meta.getRunVersion(),
                RunParts.decode(item.getPins()),
                item.getDeadline(),
                item.getLanguage(),
                Turns.decode(item.getTurn()),
                Lists.map(item.getHistory(), RunParts::decode),
                ModelCalls.decode(item.getSpent()),
                meta.getCorrelationId());
    }
}
