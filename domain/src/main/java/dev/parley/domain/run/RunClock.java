package dev.parley.domain.run;

import dev.parley.domain.limits.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a run that time acts upon. Folded from events by {@link #evolve}, alike in the run's own state and in the
 * timers, so that both know the same next deadline.
 *
 * @param scheduledAt when a scheduled run opens
 * @param workDeadline until when the assessment that is out is waited for
 * @param conversationEndedAt when processing began
 */
public record RunClock(
        RunStatus status,
        Optional<Instant> scheduledAt,
        Instant expiresAt,
        TimeLimits limits,
        Sessions sessions,
        Optional<Instant> workDeadline,
        Optional<Instant> conversationEndedAt) {

    /** A moment at which something happens by itself. */
    public record Deadline(Kind kind, Instant at) {}

    /** What happens at a deadline. */
    public enum Kind {
        OPENS,
        EXPIRES,
        WORK_OVERDUE,
        TIME_LIMIT,
        SESSION_IDLE,
        PARTICIPANT_LEFT,
        PIPELINE_OVERDUE
    }

    /** The clock of a run that has just been created. */
    public static RunClock starting(RunEvent.InterviewRunCreated created, Instant at) {
        boolean scheduled =
                created.scheduledAt().filter(time -> time.isAfter(at)).isPresent();
        return new RunClock(
                scheduled ? RunStatus.SCHEDULED : RunStatus.CREATED,
                created.scheduledAt(),
                created.expiresAt(),
                created.timeLimits(),
                Sessions.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** The clock after the event that occurred at {@code at}. */
    public RunClock evolve(RunEvent event, Instant at) {
        return switch (event) {
            case RunEvent.InterviewRunOpened ignored -> with(RunStatus.AWAITING_PARTICIPANT);
            case RunEvent.ConsentRequested ignored -> with(RunStatus.AWAITING_CONSENT);
            case RunEvent.InterviewRunStarted ignored -> with(RunStatus.ACTIVE);
            case RunEvent.SessionOpened opened -> with(sessions.opened(opened.sessionId(), at));
            case RunEvent.SessionClosed closed -> with(sessions.closed(closed.closedAt()));
            case RunEvent.AgentSpoke ignored -> with(sessions.heard(at));
            case RunEvent.MessageRecorded ignored -> with(sessions.heard(at));
            case RunEvent.ContentResponded ignored -> with(sessions.heard(at));
            case RunEvent.AssessmentRequested requested -> waitingUntil(Optional.of(requested.deadline()));
            case RunEvent.TurnTaken ignored -> with(sessions.heard(at)).waitingUntil(Optional.empty());
            case RunEvent.ConversationEnded ignored -> processingSince(at);
            case RunEvent.InterviewRunEnded ended -> with(ended.status()).waitingUntil(Optional.empty());
            case RunEvent.InterviewRunCreated ignored -> this;
            case RunEvent.ConsentGranted ignored -> this;
            case RunEvent.ConsentDeclined ignored -> this;
            case RunEvent.ConsentWithdrawn ignored -> this;
            case RunEvent.ResponsesRecorded ignored -> this;
            case RunEvent.AnalysisRecorded ignored -> this;
            case RunEvent.AnalysisRequested ignored -> this;
            case RunEvent.AnalysisFailed ignored -> this;
            case RunEvent.ModelsAsked ignored -> this;
            case RunEvent.JoinLinkRotated ignored -> this;
            case RunEvent.PipelineStepFailed ignored -> this;
            case RunEvent.InterviewRunErased ignored -> this;
        };
    }

    /** The earliest deadline ahead, or already passed and not yet applied; none once the run has ended. */
    public Optional<Deadline> next() {
        return (switch (status) {
                    case SCHEDULED -> Stream.of(opens(), expires(), idle());
                    case CREATED, AWAITING_PARTICIPANT, AWAITING_CONSENT -> Stream.of(expires(), idle());
                    case ACTIVE -> Stream.of(workOverdue(), timeLimit(), idle(), participantLeft());
                    case PROCESSING -> Stream.of(pipelineOverdue());
                    case COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED -> Stream.<Optional<Deadline>>of();
                })
                .flatMap(Optional::stream)
                .min((a, b) -> a.at().compareTo(b.at()));
    }

    private Optional<Deadline> opens() {
        return scheduledAt.map(at -> new Deadline(Kind.OPENS, at));
    }

    private Optional<Deadline> expires() {
        return Optional.of(new Deadline(Kind.EXPIRES, expiresAt));
    }

    private Optional<Deadline> workOverdue() {
        return workDeadline.map(at -> new Deadline(Kind.WORK_OVERDUE, at));
    }

    private Optional<Deadline> idle() {
        return sessions.open()
                .map(open -> new Deadline(Kind.SESSION_IDLE, open.lastWordAt().plus(limits.idleTimeout())));
    }

    /** Run and session limits count open session time; the smaller wins. */
    private Optional<Deadline> timeLimit() {
        return sessions.open()
                .flatMap(open -> Stream.of(
                                limits.perRun().map(total -> open.openedAt().plus(leftOf(total))),
                                limits.perSession()
                                        .map(length -> open.openedAt().plus(length)))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo)
                        .map(at -> new Deadline(Kind.TIME_LIMIT, at)));
    }

    private Duration leftOf(Duration total) {
        Duration left = total.minus(sessions.closedDuration());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** A participant who is away has the resume window, but never past the run's expiry; who never came has until then. */
    private Optional<Deadline> participantLeft() {
        if (sessions.open().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Deadline(
                Kind.PARTICIPANT_LEFT,
                sessions.lastClosedAt().map(this::mayReturnUntil).orElse(expiresAt)));
    }

    private Instant mayReturnUntil(Instant left) {
        Instant windowEnds = left.plus(limits.resumeWindow());
        Instant due = windowEnds.isBefore(expiresAt) ? windowEnds : expiresAt;
        return due.isBefore(left) ? left : due;
    }

    private Optional<Deadline> pipelineOverdue() {
        return conversationEndedAt.map(at -> new Deadline(Kind.PIPELINE_OVERDUE, at.plus(Limits.PIPELINE_DEADLINE)));
    }

    private RunClock with(RunStatus next) {
        return new RunClock(next, scheduledAt, expiresAt, limits, sessions, workDeadline, conversationEndedAt);
    }

    private RunClock with(Sessions next) {
        return new RunClock(status, scheduledAt, expiresAt, limits, next, workDeadline, conversationEndedAt);
    }

    private RunClock waitingUntil(Optional<Instant> deadline) {
        return new RunClock(status, scheduledAt, expiresAt, limits, sessions, deadline, conversationEndedAt);
    }

    private RunClock processingSince(Instant at) {
        return new RunClock(
                RunStatus.PROCESSING, scheduledAt, expiresAt, limits, sessions, Optional.empty(), Optional.of(at));
    }
}
