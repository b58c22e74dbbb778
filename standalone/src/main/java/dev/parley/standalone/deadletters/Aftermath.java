package dev.parley.standalone.deadletters;

/** What came of a command that was sent again. */
public sealed interface Aftermath {

    /** It took effect; the aggregate has this version. */
    record Accepted(long version) implements Aftermath {}

    /** It was decided, and refused. */
    record Rejected(String code, String detail) implements Aftermath {}

    /** It is a dead letter again. */
    record Dead(LetterId id, String reason) implements Aftermath {}

    /** Nothing has been said of it. */
    record Unknown() implements Aftermath {}

    /** Nothing was sent: it was done before. */
    record Before(Letter.Mark mark) implements Aftermath {}
}
