package dev.parley.domain.run;

import java.time.Duration;
import java.util.Optional;

/** The time limits of a run, pinned at creation; run and session limits count open session time. */
public record TimeLimits(
        Optional<Duration> perRun, Optional<Duration> perSession, Duration idleTimeout, Duration resumeWindow) {}
