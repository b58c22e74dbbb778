package dev.parley.kit.query;

import dev.parley.domain.id.RunId;

/** A run as of one of its versions. */
public record RunAt(RunId id, long version) {}
