package dev.parley.analysis;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AnalysisRequested;
import java.util.List;
import java.util.UUID;

/** Follows the requests for analyses of runs that have ended: each is the analyst's until an event answers it. Not thread-safe. */
final class AnalysisRequests {

    private final RequestStore open;
    private final Analyst analyst;

    AnalysisRequests(RequestStore open, Analyst analyst) {
        this.open = open;
        this.analyst = analyst;
    }

    void follow(EventEnvelope<RunEvent> event) {
        UUID run = event.meta().aggregateId();
        switch (event.event()) {
            case AnalysisRequested requested -> open.put(event, requested);
            case RunEvent.AnalysisRecorded recorded -> {
                if (open.delete(run, recorded.analysisId())) {
                    analyst.forget(recorded.analysisId().value());
                }
            }
            case RunEvent.AnalysisFailed failed -> {
                if (open.delete(run, failed.analysisId())) {
                    analyst.forget(failed.analysisId().value());
                }
            }
            case RunEvent.ConsentWithdrawn _ -> forget(open.deleteAll(run));
            case RunEvent.InterviewRunErased _ -> forget(open.deleteAll(run));
            case RunEvent.InterviewRunCreated _,
                    RunEvent.InterviewRunOpened _,
                    RunEvent.SessionOpened _,
                    RunEvent.SessionClosed _,
                    RunEvent.ConsentRequested _,
                    RunEvent.ConsentGranted _,
                    RunEvent.ConsentDeclined _,
                    RunEvent.InterviewRunStarted _,
                    RunEvent.AgentSpoke _,
                    RunEvent.MessageRecorded _,
                    RunEvent.ContentResponded _,
                    RunEvent.AssessmentRequested _,
                    RunEvent.ModelsAsked _,
                    RunEvent.TurnTaken _,
                    RunEvent.ConversationEnded _,
                    RunEvent.ResponsesRecorded _,
                    RunEvent.JoinLinkRotated _,
                    RunEvent.PipelineStepFailed _,
                    RunEvent.InterviewRunEnded _ -> {}
        }
    }

    /** Whether none is open. */
    boolean isEmpty() {
        return open.isEmpty();
    }

    void handOver() {
        for (EventEnvelope<RunEvent> request : open.all()) {
            if (request.event() instanceof AnalysisRequested asked
                    && analyst.wants(asked.analysisId().value())) {
                analyst.take(request.meta(), asked);
            }
        }
    }

    private void forget(List<EventEnvelope<RunEvent>> requests) {
        for (EventEnvelope<RunEvent> request : requests) {
            if (request.event() instanceof AnalysisRequested asked) {
                analyst.forget(asked.analysisId().value());
            }
        }
    }
}
