package dev.parley.domain.query;

/** "Not here yet", "not reachable", "does not exist" and "does not exist any more" are four different answers. */
public sealed interface ReadResult<T> {

    /** Here it is. */
    record Found<T>(T value) implements ReadResult<T> {}

    /** It may exist, but the view has not reached the version asked for within the time allowed. */
    record NotYet<T>() implements ReadResult<T> {}

    /** It does not exist for this organization and mode, as of the version asked for. */
    record Absent<T>() implements ReadResult<T> {}

    /** It existed, and was erased. */
    record Erased<T>() implements ReadResult<T> {}

    /** Nobody who could know answers; worth another try later. */
    record Unreachable<T>(String detail) implements ReadResult<T> {}
}
