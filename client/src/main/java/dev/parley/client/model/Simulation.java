package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A simulated participant in a run. What the server that was asked does not know any more is empty.
 *
 * @param engine who words the answers
 * @param problem why it failed
 * @param answers who has worded the answers so far
 * @param report what the run tells about its blueprint so far; empty where a simulation has just been started
 */
public record Simulation(
        String runId,
        String organizationId,
        boolean testMode,
        Optional<SimulatedPersona> persona,
        Optional<String> engine,
        Optional<Status> status,
        Optional<String> problem,
        Optional<Answers> answers,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<RunReport> report) {

    /**
     * Who worded the answers; forms do not count.
     *
     * @param byBuiltin those in place of a model that failed are among them
     * @param modelCost in the currency that the installation's prices are in
     */
    public record Answers(int byModel, int byBuiltin, UsageDay.Tokens modelTokens, BigDecimal modelCost) {}

    /** How a simulation stands. */
    public enum Status {
        /** Taking part. */
        RUNNING,
        /** The conversation is over. */
        OVER,
        /** It could not go on; {@code problem} says why. */
        FAILED,
        /** The server was stopped; asked for again, it goes on. */
        STOPPED,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
