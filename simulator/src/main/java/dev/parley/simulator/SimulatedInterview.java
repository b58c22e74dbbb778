package dev.parley.simulator;

import dev.parley.client.Conversation;
import dev.parley.client.ProblemException;
import dev.parley.client.UnreachableException;
import dev.parley.client.http.LiveStream;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.ConversationState.OpenNode;
import dev.parley.client.model.ConversationUpdate;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.ShownEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A participant in an interview, over the same API and live stream as the page that people see. Begun on a run that is under way, it
 * goes on with it. Used by one thread; {@link #close} may come from another.
 */
public final class SimulatedInterview implements AutoCloseable {

    /** Longer than the interview ever needs to go on by itself, when no interviewer is alive. */
    public static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    /** More than any interview with people has. */
    public static final int MOST_ACTS = 500;

    private static final Set<String> OVERTAKEN = Set.of("run_ended", "wrong_node");

    private final Conversation conversation;
    private final Participant participant;
    private final StudyNotes notes;
    private final ScheduledExecutorService watch;
    private final LiveStream<ConversationUpdate> stream;
    private final List<ShownEntry> heard = new ArrayList<>();
    private final Set<String> answering = new HashSet<>();
    private final Set<String> otherwise = new HashSet<>();
    private volatile Authors authors = Authors.NONE;
    private boolean askedToSpeak;
    private long acted;
    private int acts;
    private volatile boolean silent;
    private volatile boolean closed;

    /** How taking part came to its end. */
    public enum End {
        OVER("The conversation is over."),
        SILENT("The interviewer said nothing for " + LONGEST_SILENCE.toSeconds() + " seconds."),
        TOO_LONG("The conversation was not over after " + MOST_ACTS + " answers."),
        STOPPED("The participant was stopped.");

        private final String sentence;

        End(String sentence) {
            this.sentence = sentence;
        }

        /** In words. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * What came of it.
     *
     * @param state the last one known
     * @param heard everything said, oldest first
     * @param answering nodes at which they did nothing but mean to answer
     * @param authors who worded their answers
     */
    public record Outcome(
            End end,
            Optional<ConversationState> state,
            List<ShownEntry> heard,
            Set<String> answering,
            Authors authors) {
        public Outcome {
            heard = List.copyOf(heard);
            answering = Set.copyOf(answering);
        }
    }

    /** @param watch ends the wait for an interviewer who says nothing any more; shared, and stays open */
    public SimulatedInterview(
            Conversation conversation, Participant participant, StudyNotes notes, ScheduledExecutorService watch) {
        this.conversation = conversation;
        this.participant = participant;
        this.notes = notes;
        this.watch = watch;
        this.stream = conversation.follow(0);
    }

    /**
     * Takes part until it is over or cannot go on.
     *
     * @throws ProblemException when the server refuses
     * @throws UnreachableException when it does not answer
     */
    public Outcome takePart() {
        var state = Optional.<ConversationState>empty();
        try (stream) {
            conversation.join();
            for (var next = next(); next.isPresent(); next = next()) {
                switch (next.get()) {
                    case ShownEntry entry -> hear(entry);
                    case ConversationState now -> {
                        state = Optional.of(now);
                        if (now.over() || acts >= MOST_ACTS) {
                            return outcome(now.over() ? End.OVER : End.TOO_LONG, state);
                        }
                        act(now);
                    }
                }
            }
        } catch (ProblemException | UnreachableException e) {
            if (!closed) {
                throw e;
            }
        }
        return outcome(silent && !closed ? End.SILENT : End.STOPPED, state);
    }

    private Outcome outcome(End end, Optional<ConversationState> state) {
        var straight = new HashSet<>(answering);
        straight.removeAll(otherwise);
        return new Outcome(end, state, heard, straight, authors);
    }

    /** Who has worded their answers so far; any thread may ask. */
    public Authors authors() {
        return authors;
    }

    private Optional<ConversationUpdate> next() {
        Future<?> patience = watch.schedule(this::endOfPatience, LONGEST_SILENCE.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return stream.next().map(LiveStream.Received::value);
        } finally {
            patience.cancel(false);
        }
    }

    private void endOfPatience() {
        silent = true;
        stream.close();
    }

    private void hear(ShownEntry entry) {
        heard.add(entry);
        switch (entry.role()) {
            case AGENT -> askedToSpeak = true;
            case PARTICIPANT -> askedToSpeak = false;
            case SYSTEM, UNKNOWN -> {}
        }
    }

    /**
     * Does something once for each time the word is the participant's. What is refused because the interview has gone on or has ended
     * in the meantime is no failure: what comes next on the stream tells how it stands.
     */
    private void act(ConversationState now) {
        if (now.version() < acted || now.typing()) {
            return;
        }
        try {
            if (now.paused()) {
                acted = conversation.join().version();
            } else if (now.status() == RunStatus.AWAITING_CONSENT) {
                acted = conversation.consent(participant.consents()).version();
            } else if (askedToSpeak && now.openNode().isPresent()) {
                acted = answer(now, now.openNode().get());
                askedToSpeak = false;
            }
        } catch (ProblemException refused) {
            if (!OVERTAKEN.contains(refused.problem().code())) {
                throw refused;
            }
        }
    }

    private long answer(ConversationState now, OpenNode node) {
        var situation = new Situation(now.language(), node, heard, notes.on(node.id()));
        acts++;
        var act = participant.answer(situation);
        (act.answers() ? answering : otherwise).add(node.id());
        return switch (act) {
            case Act.Say say -> {
                authors = authors.with(say);
                yield conversation.say(say.words()).version();
            }
            case Act.Respond(var data) -> conversation.respond(node.id(), data).version();
        };
    }

    /** Stops taking part; the interview stays as it is. */
    @Override
    public void close() {
        closed = true;
        stream.close();
    }
}
