package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.EventMeta;
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
import dev.parley.domain.id.WorkId;
import dev.parley.domain.run.RunEvent;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** Events of runs, from the domain to their records. */
public final class RunEventWriting {

    private RunEventWriting() {}

    /** The event's record. */
    public static SpecificRecord encode(EventMeta meta, RunEvent event) {
        return switch (event) {
            case RunEvent.InterviewRunCreated it -> encode(meta, it);
            case RunEvent.InterviewRunOpened() -> new InterviewRunOpened(meta);
            case RunEvent.SessionOpened it ->
                new SessionOpened(meta, it.sessionId().value(), it.number());
            case RunEvent.SessionClosed it ->
                new SessionClosed(meta, it.sessionId().value(), Enums.CLOSE_REASON.encode(it.reason()), it.closedAt());
            case RunEvent.ConsentRequested it -> new ConsentRequested(meta, RunParts.encode(it.text()), it.words());
            case RunEvent.ConsentGranted it -> new ConsentGranted(meta, RunParts.encode(it.text()), it.by());
            case RunEvent.ConsentDeclined it -> new ConsentDeclined(meta, RunParts.encode(it.text()), it.by());
            case RunEvent.ConsentWithdrawn it -> new ConsentWithdrawn(meta, RunParts.encode(it.text()), it.by());
            case RunEvent.InterviewRunStarted() -> new InterviewRunStarted(meta);
            case RunEvent.AgentSpoke it ->
                new AgentSpoke(meta, Enums.PURPOSE.encode(it.purpose()), RunParts.encode(it.speech()));
            case RunEvent.MessageRecorded it -> encode(meta, it);
            case RunEvent.ContentResponded it -> encode(meta, it);
            case RunEvent.AssessmentRequested it ->
                new AssessmentRequested(
                        meta,
                        it.workId().value(),
                        it.nodeId(),
                        it.messages(),
                        it.deadline(),
                        Lists.map(it.superseded(), ModelCalls::encode));
            case RunEvent.ModelsAsked it ->
                new ModelsAsked(meta, it.workId().value(), Lists.map(it.calls(), ModelCalls::encode));
            case RunEvent.TurnTaken it -> encode(meta, it);
            case RunEvent.ConversationEnded it -> new ConversationEnded(meta, Enums.END_REASON.encode(it.reason()));
            case RunEvent.ResponsesRecorded it ->
                new ResponsesRecorded(
                        meta,
                        it.responsesId().value(),
                        Lists.map(it.items(), Results::encode),
                        it.completionRate(),
                        it.engine());
            case RunEvent.AnalysisRecorded it ->
                new AnalysisRecorded(
                        meta,
                        it.analysisId().value(),
                        Results.encode(it.results()),
                        it.engine(),
                        it.model(),
                        Lists.map(it.calls(), ModelCalls::encode));
            case RunEvent.AnalysisRequested it ->
                new AnalysisRequested(meta, it.analysisId().value(), orNull(it.modelConfig(), AgentSpecs::encode));
            case RunEvent.AnalysisFailed it ->
                new AnalysisFailed(meta, it.analysisId().value(), it.reason());
            case RunEvent.JoinLinkRotated it -> new JoinLinkRotated(meta, it.generation());
            case RunEvent.PipelineStepFailed it ->
                new PipelineStepFailed(meta, Enums.PIPELINE_STEP.encode(it.step()), it.reason());
            case RunEvent.InterviewRunEnded it ->
                new InterviewRunEnded(meta, Enums.RUN_STATUS.encode(it.status()), Enums.END_REASON.encode(it.reason()));
            case RunEvent.InterviewRunErased it -> encode(meta, it);
        };
    }

    private static InterviewRunCreated encode(EventMeta meta, RunEvent.InterviewRunCreated it) {
        return new InterviewRunCreated(
                meta,
                RunParts.encode(it.pins()),
                RunParts.encode(it.participant()),
                JsonText.render(it.metadata()),
                orNull(it.scheduledAt(), Function.identity()),
                it.expiresAt(),
                orNull(it.meetingUrl(), Function.identity()),
                orNull(it.dialInPin(), Function.identity()),
                it.joinable(),
                it.consentRequired(),
                it.language(),
                RunParts.encode(it.pipeline()),
                RunParts.encode(it.timeLimits()),
                orNull(it.estimatedDurationM()),
                it.nodesTotal(),
                it.shortestPath(),
                it.keepsHistory(),
                it.fingerprint());
    }

    private static MessageRecorded encode(EventMeta meta, RunEvent.MessageRecorded it) {
        return new MessageRecorded(
                meta,
                it.sessionId().value(),
                it.nodeId(),
                it.steers(),
                it.content(),
                orNull(it.clientMessageId(), Function.identity()),
                orNull(it.spokenAt(), Function.identity()),
                orNull(it.durationMs()),
                orNull(it.confidence()));
    }

    private static ContentResponded encode(EventMeta meta, RunEvent.ContentResponded it) {
        return new ContentResponded(
                meta,
                it.sessionId().value(),
                it.nodeId(),
                Enums.NODE_TYPE.encode(it.nodeType()),
                JsonText.render(it.data()),
                orNull(it.clientMessageId(), Function.identity()));
    }

    private static TurnTaken encode(EventMeta meta, RunEvent.TurnTaken it) {
        return new TurnTaken(
                meta,
                orNull(it.workId(), WorkId::value),
                orNull(it.assessment(), Turns::encode),
                Steps.encode(it.step()),
                orNull(it.closed(), RunParts::encode),
                orNull(it.opened(), RunParts::encode),
                orNull(it.speech(), RunParts::encode),
                Lists.map(it.calls(), ModelCalls::encode));
    }

    private static InterviewRunErased encode(EventMeta meta, RunEvent.InterviewRunErased it) {
        return new InterviewRunErased(
                meta,
                Enums.RUN_STATUS.encode(it.status()),
                Enums.END_REASON.encode(it.endReason()),
                Enums.CONSENT_STATUS.encode(it.consentStatus()),
                it.fingerprint());
    }
}
