package dev.parley.webhooks.router;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.run.RunClock;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunStatus;
import dev.parley.schemas.RunClockCodec;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * What the router knows of a run that has not ended.
 *
 * @param clock tells the status, as the core has it
 * @param transcript whether one is kept
 */
record RunFacts(RunClock clock, BlueprintId blueprintId, long blueprintVersion, AgentId agentId, boolean transcript) {

    private static final byte FORMAT = 1;
    private static final int HEAD = 2 * Byte.BYTES + 5 * Long.BYTES;
    private static final RunClockCodec CLOCKS = new RunClockCodec();

    static RunFacts starting(RunEvent.InterviewRunCreated created, Instant at) {
        return new RunFacts(
                RunClock.starting(created, at),
                created.pins().blueprintId(),
                created.pins().blueprintVersion(),
                created.pins().agentId(),
                created.pipeline().transcript());
    }

    RunFacts after(RunEvent event, Instant at) {
        return new RunFacts(clock.evolve(event, at), blueprintId, blueprintVersion, agentId, transcript);
    }

    RunStatus status() {
        return clock.status();
    }

    /** Whether nothing more will be said. */
    boolean isOver() {
        return status() == RunStatus.PROCESSING || status().isTerminal();
    }

    /** Whether there is a transcript. */
    boolean hasTranscript() {
        return transcript && clock.sessions().count() > 0;
    }

    byte[] toBytes() {
        byte[] encoded = CLOCKS.encode(clock);
        var buffer = ByteBuffer.allocate(HEAD + encoded.length)
                .put(FORMAT)
                .put((byte) (transcript ? 1 : 0))
                .putLong(blueprintVersion);
        put(buffer, blueprintId.value());
        put(buffer, agentId.value());
        return buffer.put(encoded).array();
    }

    static RunFacts ofBytes(byte[] row) {
        var buffer = ByteBuffer.wrap(row);
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalStateException("facts of format " + format + " are not known here");
        }
        boolean transcript = buffer.get() == 1;
        long blueprintVersion = buffer.getLong();
        var blueprint = new BlueprintId(new UUID(buffer.getLong(), buffer.getLong()));
        var agent = new AgentId(new UUID(buffer.getLong(), buffer.getLong()));
        byte[] clock = new byte[buffer.remaining()];
        buffer.get(clock);
        return new RunFacts(CLOCKS.decode(clock), blueprint, blueprintVersion, agent, transcript);
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
