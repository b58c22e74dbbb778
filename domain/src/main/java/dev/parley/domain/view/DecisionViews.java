package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.run.RunEvent.TurnTaken;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.run.Speech;
import dev.parley.domain.turn.Step;
import dev.parley.domain.view.DecisionView.TakenEdge;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Folds a run's events into the agent's decisions. */
public final class DecisionViews {

    private final Graph graph;
    private final List<DecisionView> decisions = new ArrayList<>();
    private Optional<OpenedNode> open = Optional.empty();
    private List<EntryId> heard = new ArrayList<>();
    private Optional<Instant> spokenTo = Optional.empty();

    private DecisionViews(Graph graph) {
        this.graph = graph;
    }

    /**
     * The decisions up to the run's version.
     *
     * @param events the run's events up to its version, oldest first
     * @param graph of the blueprint that the run pins
     */
    public static DecisionsView of(Run run, List<EventEnvelope<RunEvent>> events, Graph graph) {
        var fold = new DecisionViews(graph);
        events.forEach(fold::add);
        return new DecisionsView(
                run.identity().id(), run.identity().tenant(), run.version(), fold.decisions, Waitings.of(run));
    }

    private void add(EventEnvelope<RunEvent> envelope) {
        EventMeta meta = envelope.meta();
        if (envelope.event() instanceof RunEvent.MessageRecorded message && message.steers()) {
            heard(meta);
        } else if (envelope.event() instanceof RunEvent.ContentResponded) {
            heard(meta);
        } else if (envelope.event() instanceof TurnTaken turn) {
            decisions.add(decision(meta, turn));
            turned(turn);
        }
    }

    private void heard(EventMeta meta) {
        heard.add(entry(meta));
        spokenTo = Optional.of(meta.occurredAt());
    }

    private void turned(TurnTaken turn) {
        spokenTo = Optional.empty();
        if (turn.opened().isPresent() || turn.closed().isPresent()) {
            open = turn.opened();
            heard = new ArrayList<>();
        }
    }

    private DecisionView decision(EventMeta meta, TurnTaken turn) {
        return new DecisionView(
                meta.version(),
                meta.occurredAt(),
                open.map(OpenedNode::nodeId),
                open.map(OpenedNode::questionKey),
                heard,
                turn.assessment(),
                turn.workId(),
                turn.step(),
                edge(turn.step()),
                turn.closed(),
                turn.opened(),
                turn.speech().flatMap(Speech::technique),
                turn.step().reason(),
                turn.speech().map(Speech::engine).orElse(Speech.CORE),
                turn.speech().map(speech -> entry(meta)),
                spokenTo.map(since -> Duration.between(since, meta.occurredAt())),
                turn.calls());
    }

    private Optional<TakenEdge> edge(Step step) {
        if (!(step instanceof Step.MoveOn moveOn) || moveOn.edge().isEmpty()) {
            return Optional.empty();
        }
        int index = moveOn.edge().getAsInt();
        return Optional.of(new TakenEdge(index, graph.edges().get(index)));
    }

    private static EntryId entry(EventMeta meta) {
        return RunIds.entry(new RunId(meta.aggregateId()), meta.version());
    }
}
