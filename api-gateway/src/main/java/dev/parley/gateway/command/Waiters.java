package dev.parley.gateway.command;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Requests that wait for an outcome, by tenant and command id; no more than {@code most} at once. Thread-safe. */
public final class Waiters {

    private final ConcurrentHashMap<Key, Waiter> waiting = new ConcurrentHashMap<>();
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

    /** A producer chooses its command ids: another tenant's may be the same. */
    private record Key(Tenant tenant, CommandId id) {}

    /** One command under way; what it is for is a part of what was asked. */
    record Waiter(Tenant tenant, CommandId id, String asked, CompletableFuture<Reply> reply) {
        private Key key() {
            return new Key(tenant, id);
        }
    }

    Registration register(Sender sender) {
        if (waiting.size() >= most) {
            return Registration.Full.FULL;
        }
        var asked = sender.aggregateId() + "/" + sender.fingerprint();
        var mine = new Waiter(sender.tenant(), sender.commandId(), asked, new CompletableFuture<>());
        var other = waiting.putIfAbsent(mine.key(), mine);
        if (other == null) {
            return new Registration.First(mine);
        }
        return other.asked().equals(asked) ? new Registration.Joined(other) : Registration.OtherContent.OTHER_CONTENT;
    }

    /** Nobody waits any more. */
    void forget(Waiter waiter) {
        waiting.remove(waiter.key(), waiter);
    }

    /** Tells who waits for it. An outcome that nobody waits for, or that was told before, is ignored. */
    public boolean decided(AddressedOutcome addressed) {
        var outcome = addressed.outcome();
        var waiter = waiting.get(new Key(addressed.tenant(), outcome.commandId()));
        return waiter != null && waiter.reply().complete(new Reply.Decided(outcome));
    }

    /** How many commands are under way. */
    public int size() {
        return waiting.size();
    }
}
