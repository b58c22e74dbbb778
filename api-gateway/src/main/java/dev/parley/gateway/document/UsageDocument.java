package dev.parley.gateway.document;

import dev.parley.domain.view.Usage;
import dev.parley.gateway.json.JsonWriter;
import java.time.LocalDate;

/** What an organization used on one day. */
public final class UsageDocument {

    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double MICROS_PER_UNIT = 1_000_000;

    private UsageDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, LocalDate day, Usage usage) {
        out.text("date", day.toString())
                .number("runs_created", usage.runsCreated())
                .number("runs_started", usage.runsStarted())
                .number("runs_completed", usage.runsCompleted())
                .decimal("minutes", usage.sessionMillis() / MILLIS_PER_MINUTE)
                .number("messages", usage.messages())
                .object(
                        "model_tokens",
                        tokens -> tokens.number("input", usage.inputTokens()).number("output", usage.outputTokens()))
                .decimal("model_cost", usage.costMicros() / MICROS_PER_UNIT)
                .text("object", "usage_day");
    }
}
