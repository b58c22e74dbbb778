package dev.parley.domain.run;

import dev.parley.domain.run.RunClock.Deadline;
import java.util.Optional;

/** Applies the deadlines that have passed, earliest first, before a command is looked at. */
final class Overdue {

    private Overdue() {}

    static void apply(Recording recording, RunDefinitions definitions) {
        Optional<Deadline> due = due(recording);
        while (due.isPresent()) {
            apply(recording, definitions, due.get());
            due = due(recording);
        }
    }

    private static Optional<Deadline> due(Recording recording) {
        return recording.run().clock().next().filter(deadline -> !deadline.at().isAfter(recording.at()));
    }

    private static void apply(Recording recording, RunDefinitions definitions, Deadline deadline) {
        switch (deadline.kind()) {
            case OPENS -> recording.record(new RunEvent.InterviewRunOpened());
            case EXPIRES -> Ending.end(recording, RunStatus.EXPIRED, EndReason.EXPIRED);
            case WORK_OVERDUE -> Turns.withoutInterviewer(recording, definitions);
            case TIME_LIMIT -> Ending.conversationWithGoodbye(recording, definitions, EndReason.TIME_LIMIT);
            case SESSION_IDLE -> closeIdle(recording, deadline);
            case PARTICIPANT_LEFT -> Ending.end(recording, RunStatus.ABANDONED, EndReason.PARTICIPANT_LEFT);
            case PIPELINE_OVERDUE -> Results.overdue(recording);
        }
    }

    private static void closeIdle(Recording recording, Deadline deadline) {
        var session = recording.run().sessions().open().orElseThrow();
        recording.record(new RunEvent.SessionClosed(session.id(), SessionCloseReason.IDLE, deadline.at()));
    }
}
