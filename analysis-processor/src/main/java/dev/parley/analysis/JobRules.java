package dev.parley.analysis;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunEvent;
import java.util.EnumSet;
import java.util.Optional;

/** What an event means for the work on a conversation. Pure. */
final class JobRules {

    private JobRules() {}

    /** What is to be done after an event. */
    sealed interface Change {
        /** The event belongs to the conversation. */
        record Keep() implements Change {}

        /** The conversation is over: this is to be made of it. */
        record Begin(Job job) implements Change {}

        /** A step is done, or was given up. */
        record Settle(PipelineStep step) implements Change {}

        /** It says nothing about the conversation. */
        record Nothing() implements Change {}

        /** Nothing is to be made of it any more, and nothing is kept. */
        record Drop() implements Change {}
    }

    /** What the event means; {@code pipeline} is the run's. */
    static Change after(RunEvent event, Pipeline pipeline) {
        return switch (event) {
            case RunEvent.ConversationEnded ignored -> begin(pipeline.responses(), pipeline.analysis());
            case RunEvent.InterviewRunEnded ended -> ended(ended, pipeline);
            case RunEvent.ResponsesRecorded ignored -> new Change.Settle(PipelineStep.RESPONSES);
            case RunEvent.AnalysisRecorded ignored -> new Change.Settle(PipelineStep.ANALYSIS);
            case RunEvent.PipelineStepFailed failed -> new Change.Settle(failed.step());
            case RunEvent.AnalysisRequested ignored -> new Change.Nothing();
            case RunEvent.AnalysisFailed ignored -> new Change.Nothing();
            case RunEvent.ModelsAsked ignored -> new Change.Nothing();
            case RunEvent.JoinLinkRotated ignored -> new Change.Nothing();
            case RunEvent.ConsentDeclined ignored -> new Change.Drop();
            case RunEvent.ConsentWithdrawn ignored -> new Change.Drop();
            case RunEvent.InterviewRunErased ignored -> new Change.Drop();
            case RunEvent.InterviewRunCreated ignored -> new Change.Keep();
            case RunEvent.InterviewRunOpened ignored -> new Change.Keep();
            case RunEvent.SessionOpened ignored -> new Change.Keep();
            case RunEvent.SessionClosed ignored -> new Change.Keep();
            case RunEvent.ConsentRequested ignored -> new Change.Keep();
            case RunEvent.ConsentGranted ignored -> new Change.Keep();
            case RunEvent.InterviewRunStarted ignored -> new Change.Keep();
            case RunEvent.AgentSpoke ignored -> new Change.Keep();
            case RunEvent.MessageRecorded ignored -> new Change.Keep();
            case RunEvent.ContentResponded ignored -> new Change.Keep();
            case RunEvent.AssessmentRequested ignored -> new Change.Keep();
            case RunEvent.TurnTaken ignored -> new Change.Keep();
        };
    }

    /** Partial responses exist for a participant who left, too; a run that was given up otherwise leaves nothing. */
    private static Change ended(RunEvent.InterviewRunEnded ended, Pipeline pipeline) {
        return ended.reason() == EndReason.PARTICIPANT_LEFT ? begin(pipeline.responses(), false) : new Change.Drop();
    }

    private static Change begin(boolean responses, boolean analysis) {
        var steps = EnumSet.noneOf(PipelineStep.class);
        if (responses) {
            steps.add(PipelineStep.RESPONSES);
        }
        if (analysis) {
            steps.add(PipelineStep.ANALYSIS);
        }
        return steps.isEmpty() ? new Change.Drop() : new Change.Begin(new Job(steps));
    }

    /** Whether anything will ever be made of a run with this pipeline. */
    static boolean isWanted(Pipeline pipeline) {
        return pipeline.responses() || pipeline.analysis();
    }

    /** The pipeline of the run that this event made. */
    static Optional<Pipeline> pipelineOf(RunEvent event) {
        return event instanceof RunEvent.InterviewRunCreated created
                ? Optional.of(created.pipeline())
                : Optional.empty();
    }
}
