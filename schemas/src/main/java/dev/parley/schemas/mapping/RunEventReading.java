package dev.parley.schemas.mapping;

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
import dev.parley.avro.run.event.MessageRecorded;
import dev.parley.avro.run.event.ModelsAsked;
import dev.parley.avro.run.event.PipelineStepFailed;
import dev.parley.avro.run.event.ResponsesRecorded;
import dev.parley.avro.run.event.SessionClosed;
import dev.parley.avro.run.event.SessionOpened;
import dev.parley.avro.run.event.TurnTaken;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.run.RunEvent;

/** Events of runs, from their records to the domain. */
public final class RunEventReading {

    private RunEventReading() {}

    public static RunEvent decode(InterviewRunCreated it) {
        return new RunEvent.InterviewRunCreated(
                RunParts.decode(it.getPins()),
                RunParts.decode(it.getParticipant()),
                JsonText.parseObject(it.getMetadata()),
                it.getScheduledAt(),
                it.getExpiresAt(),
                it.getMeetingUrl(),
                it.getDialInPin(),
                it.getJoinable(),
                it.getConsentRequired(),
                it.getLanguage(),
                RunParts.decode(it.getPipeline()),
                RunParts.decode(it.getTimeLimits()),
                Optionals.ofInt(it.getEstimatedDurationM()),
                it.getNodesTotal(),
                it.getShortestPath(),
                it.getKeepsHistory(),
                it.getFingerprint());
    }

    public static RunEvent decode(SessionOpened it) {
        return new RunEvent.SessionOpened(new SessionId(it.getSessionId()), it.getNumber());
    }

    public static RunEvent decode(SessionClosed it) {
        return new RunEvent.SessionClosed(
                new SessionId(it.getSessionId()), Enums.CLOSE_REASON.decode(it.getReason()), it.getClosedAt());
    }

    public static RunEvent decode(ConsentRequested it) {
        return new RunEvent.ConsentRequested(RunParts.decode(it.getText()), it.getWords());
    }

    public static RunEvent decode(ConsentGranted it) {
        return new RunEvent.ConsentGranted(RunParts.decode(it.getText()), it.getBy());
    }

    public static RunEvent decode(ConsentDeclined it) {
        return new RunEvent.ConsentDeclined(RunParts.decode(it.getText()), it.getBy());
    }

    public static RunEvent decode(ConsentWithdrawn it) {
        return new RunEvent.ConsentWithdrawn(RunParts.decode(it.getText()), it.getBy());
    }

    public static RunEvent decode(AgentSpoke it) {
        return new RunEvent.AgentSpoke(Enums.PURPOSE.decode(it.getPurpose()), RunParts.decode(it.getSpeech()));
    }

    public static RunEvent decode(MessageRecorded it) {
        return new RunEvent.MessageRecorded(
                new SessionId(it.getSessionId()),
                it.getNodeId(),
                it.getSteers(),
                it.getContent(),
                it.getClientMessageId(),
                it.getSpokenAt(),
                Optionals.ofLong(it.getDurationMs()),
                Optionals.ofDouble(it.getConfidence()));
    }

    public static RunEvent decode(ContentResponded it) {
        return new RunEvent.ContentResponded(
                new SessionId(it.getSessionId()),
                it.getNodeId(),
                Enums.NODE_TYPE.decode(it.getNodeType()),
                JsonText.parseObject(it.getData()),
                it.getClientMessageId());
    }

    public static RunEvent decode(AssessmentRequested it) {
        return new RunEvent.AssessmentRequested(
                new WorkId(it.getWorkId()),
                it.getNodeId(),
                it.getMessages(),
                it.getDeadline(),
                Lists.map(it.getSuperseded(), ModelCalls::decode));
    }

    public static RunEvent decode(ModelsAsked it) {
        return new RunEvent.ModelsAsked(new WorkId(it.getWorkId()), Lists.map(it.getCalls(), ModelCalls::decode));
    }

    public static RunEvent decode(TurnTaken it) {
        return new RunEvent.TurnTaken(
                it.getWorkId().map(WorkId::new),
                it.getAssessment().map(Turns::decode),
                Steps.decode(it.getStep()),
                it.getClosed().map(RunParts::decode),
                it.getOpened().map(RunParts::decode),
                it.getSpeech().map(RunParts::decode),
                Lists.map(it.getCalls(), ModelCalls::decode));
    }

    public static RunEvent decode(ConversationEnded it) {
        return new RunEvent.ConversationEnded(Enums.END_REASON.decode(it.getReason()));
    }

    public static RunEvent decode(ResponsesRecorded it) {
        return new RunEvent.ResponsesRecorded(
                new ResponsesId(it.getResponsesId()),
                Lists.map(it.getItems(), Results::decode),
                it.getCompletionRate(),
                it.getEngine());
    }

    public static RunEvent decode(AnalysisRecorded it) {
        return new RunEvent.AnalysisRecorded(
                new AnalysisId(it.getAnalysisId()),
                Results.decode(it.getResults()),
                it.getEngine(),
                it.getModel(),
                Lists.map(it.getCalls(), ModelCalls::decode));
    }

    public static RunEvent decode(PipelineStepFailed it) {
        return new RunEvent.PipelineStepFailed(Enums.PIPELINE_STEP.decode(it.getStep()), it.getReason());
    }

    public static RunEvent decode(InterviewRunEnded it) {
        return new RunEvent.InterviewRunEnded(
                Enums.RUN_STATUS.decode(it.getStatus()), Enums.END_REASON.decode(it.getReason()));
    }

    public static RunEvent decode(InterviewRunErased it) {
        return new RunEvent.InterviewRunErased(
                Enums.RUN_STATUS.decode(it.getStatus()),
                Enums.END_REASON.decode(it.getEndReason()),
                Enums.CONSENT_STATUS.decode(it.getConsentStatus()),
                it.getFingerprint());
    }

    public static RunEvent decode(AnalysisRequested it) {
        return new RunEvent.AnalysisRequested(
                new AnalysisId(it.getAnalysisId()), it.getModelConfig().map(AgentSpecs::decode));
    }

    public static RunEvent decode(AnalysisFailed it) {
        return new RunEvent.AnalysisFailed(new AnalysisId(it.getAnalysisId()), it.getReason());
    }
}
