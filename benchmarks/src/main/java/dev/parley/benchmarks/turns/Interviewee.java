package dev.parley.benchmarks.turns;

import dev.parley.client.Conversation;
import dev.parley.client.Parley;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.Entry;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.ShownEntry;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.Recorder;

/** Somebody who is interviewed with the link of a run, one run after the other, and thinks before each answer. Used by one thread. */
final class Interviewee implements Runnable {

    private final Setting setting;
    private final Talk talk;

    /**
     * What all have in common.
     *
     * @param thinking on average
     * @param waits takes the microseconds of every wait for the agent
     * @param over whether nobody is to answer any more
     */
    record Setting(
            Parley parley, URI server, String blueprint, Duration thinking, Recorder waits, BooleanSupplier over) {}

    Interviewee(Setting setting, Talk talk) {
        this.setting = setting;
        this.talk = talk;
    }

    /** Takes part until it is over. */
    @Override
    public void run() {
        try {
            takePart();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takePart() throws InterruptedException {
        // Nobody comes at the same moment as everybody else.
        think();
        while (!setting.over.getAsBoolean()) {
            var run = setting.parley.runs().create(RunDraft.on(setting.blueprint));
            try (var conversation =
                    Conversation.at(setting.server, run.joinToken().orElseThrow())) {
                interview(conversation);
            }
        }
    }

    private void interview(Conversation conversation) throws InterruptedException {
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
                                setting.waits.recordValue((System.nanoTime() - said) / 1_000);
                                said = 0;
                            }
                        }
                    }
                    case ConversationState state -> {
                        if (state.over() || setting.over.getAsBoolean()) {
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
        Thread.sleep(talk.about(setting.thinking));
    }
}
