package dev.parley.client.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an organization used on one day, in UTC; {@code minutes} of the sittings that ended that day. */
public record UsageDay(
        LocalDate date,
        long runsCreated,
        long runsStarted,
        long runsCompleted,
        BigDecimal minutes,
        long messages,
        Tokens modelTokens,
        BigDecimal modelCost) {

    /** What models read and wrote. */
    public record Tokens(long input, long output) {}
}
