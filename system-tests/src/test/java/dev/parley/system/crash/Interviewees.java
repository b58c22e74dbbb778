package dev.parley.system.crash;

import static org.awaitility.Awaitility.await;

import dev.parley.client.Conversation;
import dev.parley.client.Parley;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Interviews going on at once, with words from a seed: some over the researchers' door, as fast as answers are acknowledged, some
 * over the participants' link, with consent, follow-ups, a form and a stimulus. Every request is repeated under its idempotency key
 * until it is answered.
 */
final class Interviewees implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int QUESTIONS = 5;
    private static final int LONGEST = 3_000;

    private final Parley parley;
    private final Journal journal;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> users = new ArrayList<>();

    private Interviewees(Parley parley, Journal journal) {
        this.parley = parley;
        this.journal = journal;
    }

    /** Starts them; each does one interview after the other. */
    static Interviewees start(
            Parley parley, Journal journal, SplittableRandom random, String plain, int quick, String full, int guests) {
        var interviewees = new Interviewees(parley, journal);
        for (int i = 0; i < quick; i++) {
            var words = random.split();
            interviewees.users.add(interviewees.threads.submit(() -> interviewees.answersQuickly(plain, words)));
        }
        for (int i = 0; i < guests; i++) {
            var words = random.split();
            interviewees.users.add(interviewees.threads.submit(() -> interviewees.takesPart(full, words)));
        }
        return interviewees;
    }

    private void answersQuickly(String blueprint, SplittableRandom random) {
        while (!stopping.get()) {
            String run = parley.runs().create(RunDraft.on(blueprint)).id();
            journal.answered();
            for (int i = 1; i <= QUESTIONS; i++) {
                String words = words(random);
                journal.sending(run, words);
                parley.runs().message(run, MessageDraft.typed(words));
                journal.acknowledged(run, words);
            }
        }
    }

    private void takesPart(String blueprint, SplittableRandom random) {
        while (!stopping.get()) {
            var run = parley.runs().create(RunDraft.on(blueprint));
            try (var conversation = parley.conversation(run.joinToken().orElseThrow())) {
                conversation.join();
                conversation.consent(true);
                converses(run.id(), conversation, random);
            }
        }
    }

    private void converses(String run, Conversation conversation, SplittableRandom random) {
        long answered = 0;
        for (var state = turn(conversation, answered); !state.over(); state = turn(conversation, answered)) {
            var open = state.openNode().orElseThrow();
            if (open.type().equals("form")) {
                conversation.respond(open.id(), Map.of("size", random.nextInt(1, 500)));
                journal.answered();
            } else {
                String words = words(random);
                journal.sending(run, words);
                conversation.say(MessageDraft.typed(words));
                journal.acknowledged(run, words);
            }
            answered = state.version();
        }
    }

    /** Waits until it is the participant's turn again, or the conversation is over: a view may be behind for a while. */
    private ConversationState turn(Conversation conversation, long answered) {
        return await().atMost(PATIENCE)
                .pollInterval(GLANCE)
                .until(
                        conversation::state,
                        state -> state.over()
                                || state.status() == RunStatus.ACTIVE
                                        && state.version() > answered
                                        && !state.typing()
                                        && state.openNode().isPresent());
    }

    private static String words(SplittableRandom random) {
        var words = "With " + Long.toUnsignedString(random.nextLong(), 36) + " as our planning tool, on "
                + random.nextInt(1, 6) + " days \u00e9\u4f60\ud83d\ude42. ";
        return random.nextInt(20) == 0 ? words.repeat(LONGEST / words.length()) : words.strip();
    }

    /** Waits until that many answers more came. */
    void awaitMoreAnswers(int more) {
        int enough = journal.answers() + more;
        await().atMost(PATIENCE).until(() -> {
            nobodyGaveUp();
            return journal.answers() >= enough;
        });
    }

    private void nobodyGaveUp() {
        for (var user : users) {
            if (user.state() == Future.State.FAILED) {
                throw new AssertionError("somebody's interview broke off", user.exceptionNow());
            }
        }
    }

    /** Lets everybody finish the interview begun. */
    void finish() throws InterruptedException {
        stopping.set(true);
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("interviews did not finish");
        }
        nobodyGaveUp();
    }

    @Override
    public void close() {
        stopping.set(true);
        threads.shutdownNow();
    }
}
