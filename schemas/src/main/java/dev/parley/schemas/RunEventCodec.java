package dev.parley.schemas;

import dev.parley.avro.run.event.AgentSpoke;
import dev.parley.avro.run.event.AnalysisFailed;
import dev.parley.avro.run.event.AnalysisRecorded;
import dev.parley.avro.run.event.AnalysisRequested;
import dev.parley.avro.run.event.AssessmentRequested;
import dev.parley.avro.run.event.ConsentDeclined;
import dev.parley.avro.run.event.ConsentGranted;
import dev.parley.avro.run.event.ConsentRequested;
import dev.parley.avro.run.event.ConsentWithdrawn;
import dev.parley.avro.run.event.ContentResponded;
import dev.parley.avro.run.event.ConversationEnded;
import dev.parley.avro.run.event.InterviewRunCreated;
import dev.parley.avro.run.event.InterviewRunEnded;
import dev.parley.avro.run.event.InterviewRunErased;
import dev.parley.avro.run.event.InterviewRunOpened;
import dev.parley.avro.run.event.InterviewRunStarted;
import dev.parley.avro.run.event.JoinLinkRotated;
import dev.parley.avro.run.event.MessageRecorded;
import dev.parley.avro.run.event.ModelsAsked;
import dev.parley.avro.run.event.PipelineStepFailed;
import dev.parley.avro.run.event.ResponsesRecorded;
import dev.parley.avro.run.event.SessionClosed;
import dev.parley.avro.run.event.SessionOpened;
import dev.parley.avro.run.event.TurnTaken;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.RunEventReading;
import dev.parley.schemas.mapping.RunEventWriting;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What has happened in interview runs. */
public final class RunEventCodec implements RecordCodec<EventEnvelope<RunEvent>> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(
            InterviewRunCreated.getClassSchema(),
            InterviewRunOpened.getClassSchema(),
            SessionOpened.getClassSchema(),
            SessionClosed.getClassSchema(),
            ConsentRequested.getClassSchema(),
            ConsentGranted.getClassSchema(),
            ConsentDeclined.getClassSchema(),
            ConsentWithdrawn.getClassSchema(),
            InterviewRunStarted.getClassSchema(),
            AgentSpoke.getClassSchema(),
            MessageRecorded.getClassSchema(),
            ContentResponded.getClassSchema(),
            AssessmentRequested.getClassSchema(),
            ModelsAsked.getClassSchema(),
            TurnTaken.getClassSchema(),
            ConversationEnded.getClassSchema(),
            ResponsesRecorded.getClassSchema(),
            AnalysisRecorded.getClassSchema(),
            AnalysisRequested.getClassSchema(),
            AnalysisFailed.getClassSchema(),
            JoinLinkRotated.getClassSchema(),
            PipelineStepFailed.getClassSchema(),
            InterviewRunEnded.getClassSchema(),
            InterviewRunErased.getClassSchema());

    @Override
    public SpecificRecord encode(EventEnvelope<RunEvent> envelope) {
        return RunEventWriting.encode(Metas.encode(envelope.meta()), envelope.event());
    }

    @Override
    public EventEnvelope<RunEvent> decode(SpecificRecord record) {
        return switch (record) {
            case InterviewRunCreated it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case InterviewRunOpened it -> envelope(it.getMeta(), new RunEvent.InterviewRunOpened());
            case SessionOpened it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case SessionClosed it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case ConsentRequested it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case ConsentGranted it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case ConsentDeclined it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case ConsentWithdrawn it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case InterviewRunStarted it -> envelope(it.getMeta(), new RunEvent.InterviewRunStarted());
            case AgentSpoke it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case MessageRecorded it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case ContentResponded it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case AssessmentRequested it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case ModelsAsked it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case TurnTaken it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case ConversationEnded it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case ResponsesRecorded it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case AnalysisRecorded it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case AnalysisRequested it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case AnalysisFailed it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case JoinLinkRotated it -> envelope(it.getMeta(), new RunEvent.JoinLinkRotated(it.getGeneration()));
            case PipelineStepFailed it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case InterviewRunEnded it -> envelope(it.getMeta(), RunEventReading.decode(it));
            case InterviewRunErased it -> envelope(it.getMeta(), RunEventReading.decode(it));
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static EventEnvelope<RunEvent> envelope(dev.parley.avro.common.EventMeta meta, RunEvent event) {
        return new EventEnvelope<>(Metas.decode(meta), event);
    }
}
