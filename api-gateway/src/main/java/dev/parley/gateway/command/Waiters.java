package dev.parley.gateway.command;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Requests that wait for an outcome, by command id; no more than {@code most} at once. Thread-safe. */
public final class Waiters {

    private final ConcurrentHashMap<CommandId, Waiter> waiting = new ConcurrentHashMap<>();
    private final int most;

    public Waiters(int most) {
        this.most = most;
    }

    /** What a waiter learns. */
    public sealed interface Reply {
        /** The command was decided. */
        record Decided(Outcome outcome) implements Reply {}

        /** The log did not acknowledge the command; {@code ever} says whether it could. */
        record Undeliverable(boolean ever) implements Reply {}
    }

    /** What became of the wish to wait. */
    sealed interface Registration {
        /** The first one: send the command, then wait. */
        record First(Waiter waiter) implements Registration {}

        /** The same request is under way already: only wait. */
        record Joined(Waiter waiter) implements Registration {}

        /** Another request with the same command id is under way. */
        enum OtherContent implements Registration {
            OTHER_CONTENT
        }

        /** Too many are waiting. */
        enum Full implements Registration {
            FULL
        }
    }

    /** One command under way. */
    record Waiter(CommandId id, String fingerprint, CompletableFuture<Reply> reply) {}

    Registration register(CommandId id, String fingerprint) {
        if (waiting.size() >= most) {
            return Registration.Full.FULL;
        }
        var mine = new Waiter(id, fingerprint, new CompletableFuture<>());
        var other = waiting.putIfAbsent(id, mine);
        if (other == null) {
            return new Registration.First(mine);
        }
        return other.fingerprint().equals(fingerprint)
                ? new Registration.Joined(other)
                : Registration.OtherContent.OTHER_CONTENT;
    }

    /** Nobody waits any more. */
    void forget(Waiter waiter) {
        waiting.remove(waiter.id(), waiter);
    }

    /** Tells who waits for it. An outcome that nobody waits for, or that was told before, is ignored. */
    public boolean decided(Outcome outcome) {
        var waiter = waiting.get(outcome.commandId());
        return waiter != null && waiter.reply().complete(new Reply.Decided(outcome));
    }

    /** How many commands are under way. */
    public int size() {
        return waiting.size();
    }
}
