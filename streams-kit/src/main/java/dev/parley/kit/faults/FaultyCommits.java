package dev.parley.kit.faults;

import dev.parley.kit.streams.CommitWatcher;

/** The fault points around commits. */
public record FaultyCommits(FaultPoints faults) implements CommitWatcher {

    @Override
    public void beforeCommit() {
        faults.reach(FaultPoint.BEFORE_COMMIT);
    }

    @Override
    public void afterCommit() {
        faults.reach(FaultPoint.AFTER_COMMIT);
    }
}
