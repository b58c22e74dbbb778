package dev.parley.system.crash;

import static org.awaitility.Awaitility.await;

import dev.parley.client.Conversation;
import dev.parley.client.ProblemException;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.system.client.Studies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Interviews going on at once at every door, with words from a seed: some over the researchers' API, each answer soon after
 * the last was acknowledged, some over the participants' link, with consent, follow-ups, a form and a stimulus, and some on blueprints
 * that were published a moment ago. Requests that must be refused are among them. Every request is repeated under its idempotency key until it is answered.
 */
final class Interviewees implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int QUICK = 2;
    private static final int GUESTS = 2;
    private static final int QUESTIONS = 5;
    private static final int LONGEST = 3_000;

    /** People think. With no thought, or more of them, two cores are busy with hearing them, and what starts again starts slowly. */
    private static final int LONGEST_THOUGHT_MS = 2_000;

    private static final int BETWEEN_STUDIES_MS = 5_000;

    private final Journal journal;
    private final Pulse turns;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> users = new CopyOnWriteArrayList<>();
    private final List<Future<?>> authors = new ArrayList<>();

    private Interviewees(Journal journal, Pulse turns) {
        this.journal = journal;
        this.turns = turns;
    }

    /**
     * Starts them; each does one interview after the other.
     *
     * @param turns beats whenever a participant reads that it is their turn
     */
    static Interviewees start(List<Door> doors, Journal journal, Pulse turns, SplittableRandom random) {
        var interviewees = new Interviewees(journal, turns);
        for (var door : doors) {
            for (int i = 0; i < QUICK; i++) {
                var words = random.split();
                interviewees.begin(() -> interviewees.answersQuickly(door, words));
            }
            for (int i = 0; i < GUESTS; i++) {
                var words = random.split();
                interviewees.begin(() -> interviewees.takesPart(door, words));
            }
            var words = random.split();
            interviewees.authors.add(interviewees.begin(() -> interviewees.publishes(door, words)));
        }
        return interviewees;
    }

    private Future<?> begin(Runnable what) {
        var user = threads.submit(what);
        users.add(user);
        return user;
    }

    /** How many are interviewed at once, at least: not those who take part in one study and are gone. */
    int count() {
        return authors.size() * (QUICK + GUESTS);
    }

    private void answersQuickly(Door door, SplittableRandom random) {
        while (!stopping.get()) {
            answersEverything(door, door.plain(), random);
        }
    }

    private void answersEverything(Door door, String blueprint, SplittableRandom random) {
        var runs = door.parley().runs();
        String run = runs.create(RunDraft.on(blueprint)).id();
        door.answers().beat();
        for (int i = 1; i <= QUESTIONS; i++) {
            pause(random.nextInt(LONGEST_THOUGHT_MS));
            String words = words(random);
            journal.sending(run, words);
            runs.message(run, MessageDraft.typed(words));
            journal.acknowledged(run, words);
            door.answers().beat();
        }
        refused(() -> runs.message(run, MessageDraft.typed(words(random))));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Goes on to the next study without waiting for the interview on the last one. */
    private void publishes(Door door, SplittableRandom random) {
        while (!stopping.get()) {
            refused(() -> door.parley().blueprints().publish(Studies.unfinished(door.parley())));
            var blueprint = Studies.plain(door.parley());
            journal.published(blueprint);
            var words = random.split();
            begin(() -> answersEverything(door, blueprint, words));
            pause(BETWEEN_STUDIES_MS);
        }
    }

    /** What is refused must not turn up anywhere: the journal does not know it as sent. */
    private static void refused(Runnable request) {
        try {
            request.run();
        } catch (ProblemException expected) {
            return;
        }
        throw new AssertionError("what should be refused was taken");
    }

    private void takesPart(Door door, SplittableRandom random) {
        while (!stopping.get()) {
            var run = door.parley().runs().create(RunDraft.on(door.full()));
            try (var conversation = door.parley().conversation(run.joinToken().orElseThrow())) {
                conversation.join();
                conversation.consent(true);
                converses(run.id(), conversation, door, random);
            }
        }
    }

    private void converses(String run, Conversation conversation, Door door, SplittableRandom random) {
        for (var state = turn(conversation); !state.over(); state = turn(conversation)) {
            turns.beat();
            var open = state.openNode().orElseThrow();
            if (open.type().equals("form")) {
                conversation.respond(open.id(), Map.of("size", random.nextInt(1, 500)));
            } else {
                pause(random.nextInt(LONGEST_THOUGHT_MS));
                String words = words(random);
                journal.sending(run, words);
                conversation.say(MessageDraft.typed(words));
                journal.acknowledged(run, words);
            }
            door.answers().beat();
        }
    }

    /** Waits until it is the participant's turn again, or the conversation is over. */
    private ConversationState turn(Conversation conversation) {
        return await().atMost(PATIENCE)
                .pollInterval(GLANCE)
                .until(
                        conversation::state,
                        state -> state.over()
                                || state.status() == RunStatus.ACTIVE
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

    /** Fails when somebody could not go on. */
    void nobodyGaveUp() {
        for (var user : users) {
            if (user.state() == Future.State.FAILED) {
                throw new AssertionError("somebody's interview broke off", user.exceptionNow());
            }
        }
    }

    /** Lets everybody finish the interview begun. */
    void finish() throws InterruptedException {
        stopping.set(true);
        await().atMost(PATIENCE).until(() -> authors.stream().allMatch(Future::isDone));
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
