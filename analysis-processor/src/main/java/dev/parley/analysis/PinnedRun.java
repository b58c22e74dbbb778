package dev.parley.analysis;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.run.RunEvent.InterviewRunCreated;

/** A run's beginning with the definitions it pins. */
record PinnedRun(InterviewRunCreated created, Blueprint blueprint, Agent agent) {}
