package dev.parley.domain.run;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Node;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.RecordAssessment;
import dev.parley.domain.run.RunEvent.AgentSpoke;
import dev.parley.domain.run.RunEvent.AssessmentRequested;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.run.RunEvent.TurnTaken;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.FollowUpBudget;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.turn.NextStep;
import dev.parley.domain.turn.NodeFacts;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.turn.TurnState;
import dev.parley.domain.words.CoreWords;
import dev.parley.domain.words.RequestSigns;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The agent's turns: when an assessment is waited for, what follows from it, and what is said. */
final class Turns {

    private Turns() {}

    /** The conversation begins: intro, then the entry node. */
    static void begin(Recording recording, RunDefinitions definitions) {
        recording.record(new RunEvent.InterviewRunStarted());
        Blueprint blueprint = definitions.blueprint();
        blueprint
                .spec()
                .settings()
                .introMessage()
                .filter(intro -> !intro.isBlank())
                .ifPresent(intro -> recording.record(new AgentSpoke(AgentSpoke.Purpose.INTRO, TurnSpeech.core(intro))));
        var step = new Step.MoveOn(OptionalInt.empty(), blueprint.spec().graph().entryNode(), "the interview begins");
        take(
                recording,
                definitions,
                new Turn(Optional.empty(), Optional.empty(), step, Optional.empty(), Optional.empty(), List.of()));
    }

    /**
     * The open answer has grown: ask for an assessment where one can change the next step, else go on at once. What may be a
     * request to the interviewer or a refusal can change it everywhere.
     */
    static void answered(Recording recording, RunDefinitions definitions) {
        Run.OpenNode open = openNode(recording);
        if (open.pending().isPresent()) {
            return;
        }
        boolean probed = FollowUpBudget.of(open.node(definitions), definitions.agent()) > 0;
        boolean read = definitions.conditionFields().needsAssessment(open.nodeId());
        if (probed || read || RequestSigns.in(open.answer().getLast().text())) {
            request(recording, List.of());
        } else {
            moveOnAfter(recording, definitions, Optional.empty(), "nothing here depends on an assessment");
        }
    }

    /** Something was said beside an open form: only an interviewer can tell whether it asks for something. */
    static void spokenBeside(Recording recording) {
        if (openNode(recording).pending().isEmpty()) {
            request(recording, List.of());
        }
    }

    /** A form or custom node was answered. */
    static void responded(Recording recording, RunDefinitions definitions, Json.Object data) {
        Run.OpenNode open = openNode(recording);
        Node node = open.node(definitions);
        var facts = NodeFacts.ofData(node, data);
        Step step = NextStep.moveOn(
                definitions.blueprint(), turnState(recording.run(), open), facts, "the answer was given");
        var closed = NodeClosing.responded(recording.run(), definitions, open, facts);
        take(
                recording,
                definitions,
                new Turn(Optional.empty(), Optional.empty(), step, Optional.of(closed), Optional.empty(), List.of()));
    }

    /** A result came back for a work item. At most one result per work item counts; what models have cost counts however late it is. */
    static Optional<Refusal> assessed(Recording recording, RecordAssessment command, RunDefinitions definitions) {
        Run run = recording.run();
        Optional<Run.OpenNode> waiting = run.progress()
                .current()
                .filter(open -> open.pending()
                        .filter(pending -> pending.workId().equals(command.workId()))
                        .isPresent());
        if (run.status() != RunStatus.ACTIVE || waiting.isEmpty()) {
            return late(recording, command);
        }
        Run.OpenNode open = waiting.get();
        if (open.answer().size() > open.pending().orElseThrow().messages()) {
            request(recording, command.result().calls());
            return Refusal.none();
        }
        return accept(recording, command, definitions, open);
    }

    /** A result that nobody waits for. */
    static Optional<Refusal> late(Recording recording, RecordAssessment command) {
        return unused(
                recording,
                command,
                Refusal.because(
                        RejectionCode.STALE_WORK_RESULT, "work item " + command.workId() + " is not waited for"));
    }

    /** Of a result that cannot be used only the cost is kept; where there was none it is refused. */
    private static Optional<Refusal> unused(Recording recording, RecordAssessment command, Optional<Refusal> why) {
        var calls = command.result().calls();
        if (ModelSpend.NONE.plus(calls).equals(ModelSpend.NONE) || calls.size() > Limits.MODEL_CALLS) {
            return why;
        }
        recording.record(new RunEvent.ModelsAsked(command.workId(), calls));
        return Refusal.none();
    }

    /** Nobody answered the work item in time: the core goes on with the node's own words. A form stays open, it can still be filled in. */
    static void withoutInterviewer(Recording recording, RunDefinitions definitions) {
        Run.OpenNode open = openNode(recording);
        var workId = open.pending().map(Run.PendingWork::workId);
        String reason = "no interviewer answered in time";
        if (!open.node(definitions).type().isFilledIn()) {
            moveOnAfter(recording, definitions, workId, reason);
            return;
        }
        var pointer = new TurnSpeech.Words(
                CoreWords.in(recording.run().setup().language()).formPointer(), Speech.CORE);
        var step = new Step.Rephrase(reason);
        take(
                recording,
                definitions,
                new Turn(workId, Optional.empty(), step, Optional.empty(), Optional.of(pointer), List.of()));
    }

    /** What the next step depends on, as work items carry it. */
    static TurnState turnState(Run run, Run.OpenNode open) {
        return new TurnState(
                open.nodeId(),
                open.answer().stream().map(Run.Said::text).toList(),
                open.followUpsAsked(),
                open.rephrased(),
                open.techniquesUsed(),
                open.probingStopped(),
                run.progress().values(),
                run.setup().participant().metadata(),
                run.setup().metadata());
    }

    /** @param superseded the models asked for a result that came too late to count: they are paid for all the same */
    private static void request(Recording recording, List<ModelCall> superseded) {
        Run run = recording.run();
        Run.OpenNode open = openNode(recording);
        recording.record(new AssessmentRequested(
                RunIds.work(run.identity().id(), recording.nextVersion()),
                open.nodeId(),
                open.answer().size(),
                recording.at().plus(Limits.WORK_DEADLINE),
                superseded));
    }

    private static Optional<Refusal> accept(
            Recording recording, RecordAssessment command, RunDefinitions definitions, Run.OpenNode open) {
        TurnResult result = command.result();
        Assessment assessment = ofWhatIsAsked(open.node(definitions), result.assessment());
        Step step =
                NextStep.of(definitions.blueprint(), definitions.agent(), turnState(recording.run(), open), assessment);
        Optional<Refusal> unusable = unusable(result, step);
        if (unusable.isPresent()) {
            return unused(recording, command, unusable);
        }
        Optional<NodeResult> closed = leaves(step)
                ? Optional.of(NodeClosing.after(recording.run(), definitions, open, Optional.of(assessment)))
                : Optional.empty();
        var words = new TurnSpeech.Words(result.words(), result.engine());
        take(
                recording,
                definitions,
                new Turn(
                        Optional.of(command.workId()),
                        Optional.of(assessment),
                        step,
                        closed,
                        Optional.of(words),
                        result.calls()));
        return Refusal.none();
    }

    /** Words do not fill in a form, whatever somebody takes them for. */
    private static Assessment ofWhatIsAsked(Node node, Assessment assessment) {
        return node.type().isFilledIn()
                ? assessment.draft().addressed(false, assessment.completeness()).done()
                : assessment;
    }

    private static Optional<Refusal> unusable(TurnResult result, Step step) {
        if (!step.equals(result.step())) {
            return Refusal.because(
                    RejectionCode.WRONG_STEP,
                    "the words are for another step than " + step.getClass().getSimpleName());
        }
        int bytes = result.words().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.TEXT_BYTES || (result.words().isBlank() && !leaves(step))) {
            return Refusal.because(
                    RejectionCode.INVALID_REQUEST, "the words are empty or over " + Limits.TEXT_BYTES + " bytes");
        }
        return result.calls().size() > Limits.MODEL_CALLS
                ? Refusal.because(
                        RejectionCode.INVALID_REQUEST, "a turn lists at most " + Limits.MODEL_CALLS + " model calls")
                : Refusal.none();
    }

    private static void moveOnAfter(
            Recording recording, RunDefinitions definitions, Optional<WorkId> workId, String reason) {
        Run.OpenNode open = openNode(recording);
        TurnState state = turnState(recording.run(), open);
        var facts = NodeFacts.ofAnswer(open.node(definitions), state.answer(), Optional.empty());
        Step step = NextStep.moveOn(definitions.blueprint(), state, facts, reason);
        var closed = NodeClosing.after(recording.run(), definitions, open, Optional.empty());
        take(
                recording,
                definitions,
                new Turn(workId, Optional.empty(), step, Optional.of(closed), Optional.empty(), List.of()));
    }

    private record Turn(
            Optional<WorkId> workId,
            Optional<Assessment> assessment,
            Step step,
            Optional<NodeResult> closed,
            Optional<TurnSpeech.Words> words,
            List<ModelCall> calls) {}

    private static void take(Recording recording, RunDefinitions definitions, Turn turn) {
        Optional<OpenedNode> opened = turn.step() instanceof Step.MoveOn moveOn
                ? Optional.of(opened(definitions, moveOn.toNode()))
                : Optional.empty();
        recording.record(new TurnTaken(
                turn.workId(),
                turn.assessment(),
                turn.step(),
                turn.closed(),
                opened,
                TurnSpeech.of(recording.run(), definitions, turn.step(), turn.words()),
                turn.calls()));
        if (turn.step() instanceof Step.Finish finish) {
            Ending.conversation(
                    recording,
                    switch (finish.cause()) {
                        case NO_EDGE_LEFT -> EndReason.GRAPH_COMPLETED;
                        case OFF_TOPIC -> EndReason.OFF_TOPIC;
                        case PARTICIPANT_ASKED -> EndReason.ENDED_BY_REQUEST;
                    });
        }
    }

    private static OpenedNode opened(RunDefinitions definitions, String nodeId) {
        Node node = definitions.blueprint().spec().graph().node(nodeId).orElseThrow();
        return new OpenedNode(
                nodeId,
                node.key(),
                node.type(),
                node.text(),
                node.required(),
                definitions.shortestPath().from(nodeId));
    }

    private static boolean leaves(Step step) {
        return switch (step) {
            case Step.MoveOn ignored -> true;
            case Step.Finish ignored -> true;
            case Step.FollowUp ignored -> false;
            case Step.Redirect ignored -> false;
            case Step.Rephrase ignored -> false;
        };
    }

    private static Run.OpenNode openNode(Recording recording) {
        return recording.run().progress().current().orElseThrow();
    }
}
