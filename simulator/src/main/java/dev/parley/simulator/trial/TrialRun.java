package dev.parley.simulator.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.Channel;
import dev.parley.client.model.Decision;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.Participant;
import dev.parley.client.model.Responses;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.simulator.Persona;
import dev.parley.simulator.SimulatedInterview;
import dev.parley.simulator.SimulatedInterview.End;
import dev.parley.simulator.StudyNotes;
import dev.parley.simulator.report.Attempt;
import dev.parley.simulator.report.RunFacts;
import dev.parley.simulator.report.RunReports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;

/** One interview of a trial. Used by one thread; {@link #stop} may come from another. */
final class TrialRun {

    /** Who made the run, in its metadata. */
    static final String SIMULATED_BY = "parley simulate";

    private static final int PAGE = 100;
    private static final Duration LONGEST_PROCESSING = Duration.ofMinutes(2);
    private static final Duration FIRST_LOOK = Duration.ofMillis(100);
    private static final Duration RAREST_LOOK = Duration.ofSeconds(2);

    private final Parley parley;
    private final Plan plan;
    private final int number;
    private final Cast cast;
    private final StudyNotes notes;
    private final ScheduledExecutorService watch;
    private final long seed;
    private volatile Optional<SimulatedInterview> begun = Optional.empty();
    private volatile boolean stopped;

    TrialRun(Parley parley, Plan plan, int number, Cast cast, StudyNotes notes, ScheduledExecutorService watch) {
        this.parley = parley;
        this.plan = plan;
        this.number = number;
        this.cast = cast;
        this.notes = notes;
        this.watch = watch;
        this.seed = plan.seed() + number;
    }

    /** Ends it; what it was to tell is lost. */
    void stop() {
        stopped = true;
        begun.ifPresent(SimulatedInterview::close);
    }

    private Persona persona() {
        return plan.persona(number);
    }

    /** From the creation of the run to its results. */
    Attempt conduct(Blueprint blueprint) {
        var made = parley.runs().create(draft(), plan.name() + "-" + number);
        var token =
                made.joinToken().orElseThrow(() -> new TrialFailure("The key may not join runs: it needs runs:write."));
        try (var conversation = parley.conversation(token);
                var interview =
                        new SimulatedInterview(conversation, cast.participant(made, persona(), seed), notes, watch)) {
            begun = Optional.of(interview);
            if (stopped) {
                throw new TrialFailure(End.STOPPED.sentence());
            }
            var outcome = interview.takePart();
            if (outcome.end() != End.OVER) {
                throw new TrialFailure(outcome.end().sentence());
            }
            var run = processed(made.id());
            var facts = new RunFacts(
                    run,
                    blueprint.graph(),
                    outcome.state().flatMap(state -> state.channelType()).orElse(Channel.Type.UNKNOWN),
                    decisions(run.id()),
                    responses(run.id()),
                    outcome.heard());
            return new Attempt(persona(), RunReports.of(facts), outcome.answering(), outcome.authors());
        }
    }

    private RunDraft draft() {
        var who = new Participant(
                Optional.empty(),
                Optional.of("Simulated participant (" + persona().wireName().replace('_', ' ') + ")"),
                Optional.of(chosen(notes.participantMetadata())));
        var about = chosen(notes.metadata());
        about.put("simulated_by", SIMULATED_BY);
        about.put("simulation", plan.name());
        about.put("persona", persona().wireName());
        about.put("seed", seed);
        return RunDraft.on(plan.blueprintId()).withParticipant(who).withMetadata(about);
    }

    /** Metadata that conditions compare with: one of the values, or now and then none. */
    private ObjectNode chosen(Map<String, List<JsonNode>> values) {
        var random = new SplittableRandom(seed);
        var metadata = JsonNodeFactory.instance.objectNode();
        values.keySet().stream().sorted().forEach(key -> {
            var some = values.getOrDefault(key, List.of());
            int which = random.nextInt(some.size() + 1);
            if (which < some.size()) {
                metadata.set(key, some.get(which));
            }
        });
        return metadata;
    }

    /** The run once its results are there. */
    private InterviewRun processed(String id) {
        var waited = Duration.ZERO;
        var pause = FIRST_LOOK;
        while (waited.compareTo(LONGEST_PROCESSING) < 0) {
            var run = parley.runs().get(id);
            if (run.status() != RunStatus.PROCESSING && !run.status().isOpen()) {
                return run;
            }
            sleep(pause);
            waited = waited.plus(pause);
            pause = pause.multipliedBy(2).compareTo(RAREST_LOOK) > 0 ? RAREST_LOOK : pause.multipliedBy(2);
        }
        throw new TrialFailure(
                "The results were not there " + LONGEST_PROCESSING.toMinutes() + " minutes after the end.");
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TrialFailure("The simulation was stopped.", e);
        }
    }

    /** None of who has not consented. */
    private Optional<Responses> responses(String id) {
        try {
            return Optional.of(parley.runs().partialResponses(id));
        } catch (ProblemException refused) {
            if (refused.is("not_found")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private List<Decision> decisions(String id) {
        var all = new ArrayList<Decision>();
        var page = parley.runs().decisions(id, Listing.ALL.limit(PAGE));
        all.addAll(page.data());
        while (page.nextCursor().isPresent()) {
            page = parley.runs()
                    .decisions(
                            id,
                            Listing.ALL
                                    .limit(PAGE)
                                    .where("cursor", page.nextCursor().get()));
            all.addAll(page.data());
        }
        return all;
    }
}
