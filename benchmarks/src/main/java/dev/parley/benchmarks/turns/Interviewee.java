package dev.parley.benchmarks.turns;

import dev.parley.client.Conversation;
import dev.parley.client.Parley;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.Entry;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.ShownEntry;
import java.net.URI;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Somebody who is interviewed with the link of a run, one run after the other, and thinks before each answer. Used by one thread. */
final class Interviewee {

    private final Parley parley;
    private final URI server;
    private final String blueprint;
    private final Talk talk;
    private final Duration thinking;
    private final Histogram waits = new Histogram(3);

    /** @param thinking on average */
    Interviewee(Parley parley, URI server, String blueprint, Talk talk, Duration thinking) {
        this.parley = parley;
        this.server = server;
        this.blueprint = blueprint;
        this.talk = talk;
        this.thinking = thinking;
    }

    /** Answers the microseconds of every wait for the agent. */
    Histogram takePartUntil(long deadline) throws InterruptedException {
        // Nobody comes at the same moment as everybody else.
        think();
        while (System.nanoTime() < deadline) {
            var run = parley.runs().create(RunDraft.on(blueprint));
            try (var conversation = Conversation.at(server, run.joinToken().orElseThrow())) {
                interview(conversation, deadline);
            }
        }
        return waits;
    }

    private void interview(Conversation conversation, long deadline) throws InterruptedException {
        boolean asked = false;
        long said = 0;
        try (var stream = conversation.follow(0)) {
            conversation.join();
            for (var next = stream.next(); next.isPresent(); next = stream.next()) {
                switch (next.get().value()) {
                    case ShownEntry entry -> {
                        if (entry.role() == Entry.Role.AGENT) {
                            asked = true;
                            if (said != 0) {
                                waits.recordValue((System.nanoTime() - said) / 1_000);
                                said = 0;
                            }
                        }
                    }
                    case ConversationState state -> {
                        if (state.over() || System.nanoTime() > deadline) {
                            return;
                        }
                        if (asked && !state.typing() && state.openNode().isPresent()) {
                            asked = false;
                            think();
                            said = System.nanoTime();
                            conversation.say(talk.answer());
                        }
                    }
                }
            }
        }
    }

    private void think() throws InterruptedException {
        Thread.sleep(talk.about(thinking));
    }
}
