package dev.parley.domain.run;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.Run.OpenNode;
import dev.parley.domain.run.Run.Progress;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.Step;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How events move the conversation through the graph. */
final class ProgressFold {

    private ProgressFold() {}

    static Progress spoken(Run run, String text) {
        return withHistory(run, run.progress(), true, text);
    }

    static Progress message(Run run, RunEvent.MessageRecorded message, long version) {
        Progress heard = withHistory(run, run.progress(), false, message.content());
        if (!message.steers()) {
            return heard;
        }
        OpenNode open = openNode(run, message.nodeId());
        var answer = new ArrayList<>(open.answer());
        answer.add(new Run.Said(RunIds.entry(run.identity().id(), version), message.content()));
        return at(
                heard,
                new OpenNode(
                        open.nodeId(),
                        answer,
                        open.followUpsAsked(),
                        open.rephrased(),
                        open.techniquesUsed(),
                        open.probingStopped(),
                        open.pending()));
    }

    static Progress waiting(Run run, RunEvent.AssessmentRequested requested) {
        OpenNode open = openNode(run, requested.nodeId());
        var pending = new Run.PendingWork(requested.workId(), requested.messages(), requested.deadline());
        return at(
                spent(run.progress(), requested.superseded()),
                new OpenNode(
                        open.nodeId(),
                        open.answer(),
                        open.followUpsAsked(),
                        open.rephrased(),
                        open.techniquesUsed(),
                        open.probingStopped(),
                        Optional.of(pending)));
    }

    static Progress turn(Run run, RunEvent.TurnTaken turn) {
        Progress paid = spent(run.progress(), turn.calls());
        Progress spoken = turn.speech()
                .map(speech -> spoken(run, paid, turn.step(), speech))
                .orElse(paid);
        return switch (turn.step()) {
            case Step.FollowUp followUp -> probed(spoken, turn, 1, Optional.of(followUp.technique()), false);
            case Step.Redirect ignored -> probed(spoken, turn, 1, Optional.empty(), false);
            case Step.Rephrase ignored -> probed(spoken, turn, 0, Optional.empty(), isOnlyOnce(turn));
            case Step.MoveOn ignored -> moved(spoken, turn);
            case Step.Finish ignored -> moved(spoken, turn);
        };
    }

    /** No node is open any more, and nothing that only the conversation needs is kept. */
    static Progress over(Run run) {
        Progress progress = run.progress();
        return new Progress(progress.path(), Optional.empty(), 0, Map.of(), List.of(), progress.spent());
    }

    /** Without a history for a model the agent still remembers how it has probed, so that it does not repeat itself. */
    private static Progress spoken(Run run, Progress progress, Step step, Speech speech) {
        if (run.setup().keepsHistory()) {
            return withHistory(run, progress, true, speech.text());
        }
        boolean probes = switch (step) {
            case Step.FollowUp ignored -> true;
            case Step.Redirect ignored -> true;
            case Step.Rephrase ignored -> true;
            case Step.MoveOn ignored -> false;
            case Step.Finish ignored -> false;
        };
        return probes
                ? remembering(progress, new HistoryLine(true, opening(speech.text())), Limits.WORDINGS_BYTES)
                : progress;
    }

    private static String opening(String text) {
        int end = Math.min(text.length(), Limits.WORDING_CHARS);
        return text.substring(0, Character.isHighSurrogate(text.charAt(Math.max(0, end - 1))) ? end - 1 : end);
    }

    /** What a participant asks to hear again is said again as often; after a decline, or for a value, it is asked once more. */
    private static boolean isOnlyOnce(RunEvent.TurnTaken turn) {
        return turn.assessment()
                .filter(found -> found.leavesOut() || found.ask().isEmpty() && found.addressed())
                .isPresent();
    }

    private static Progress probed(
            Progress progress, RunEvent.TurnTaken turn, int cost, Optional<Technique> technique, boolean rephrase) {
        OpenNode open = progress.current().orElseThrow(() -> new ImpossibleEvent("a follow-up without an open node"));
        var techniques = new ArrayList<>(open.techniquesUsed());
        technique.ifPresent(techniques::add);
        boolean sensitive = turn.assessment()
                .filter(found -> !found.sensitiveTopics().isEmpty())
                .isPresent();
        return at(
                progress,
                new OpenNode(
                        open.nodeId(),
                        open.answer(),
                        open.followUpsAsked() + cost,
                        open.rephrased() || rephrase,
                        techniques,
                        open.probingStopped() || sensitive,
                        Optional.empty()));
    }

    private static Progress moved(Progress progress, RunEvent.TurnTaken turn) {
        Map<String, Json> values = new LinkedHashMap<>(progress.values());
        turn.closed().ifPresent(closed -> values.putAll(closed.values()));
        return turn.opened()
                .map(opened -> new Progress(
                        append(progress.path(), opened.nodeId()),
                        Optional.of(
                                new OpenNode(opened.nodeId(), List.of(), 0, false, List.of(), false, Optional.empty())),
                        opened.remainingNodes(),
                        values,
                        progress.history(),
                        progress.spent()))
                .orElseGet(() -> new Progress(
                        progress.path(), Optional.empty(), 0, values, progress.history(), progress.spent()));
    }

    private static OpenNode openNode(Run run, String nodeId) {
        return run.progress()
                .current()
                .filter(open -> open.nodeId().equals(nodeId))
                .orElseThrow(() -> new ImpossibleEvent("node " + nodeId + " is not open in run "
                        + run.identity().id()));
    }

    private static Progress at(Progress progress, OpenNode open) {
        return new Progress(
                progress.path(),
                Optional.of(open),
                progress.remainingNodes(),
                progress.values(),
                progress.history(),
                progress.spent());
    }

    static Progress spent(Progress progress, List<ModelCall> calls) {
        return new Progress(
                progress.path(),
                progress.current(),
                progress.remainingNodes(),
                progress.values(),
                progress.history(),
                progress.spent().plus(calls));
    }

    private static Progress withHistory(Run run, Progress progress, boolean fromAgent, String text) {
        if (!run.setup().keepsHistory()) {
            return progress;
        }
        return remembering(progress, new HistoryLine(fromAgent, text), Limits.HISTORY_BYTES);
    }

    private static Progress remembering(Progress progress, HistoryLine line, int limit) {
        var lines = new ArrayList<>(progress.history());
        lines.add(line);
        int bytes = lines.stream().mapToInt(ProgressFold::bytes).sum();
        while (bytes > limit && !lines.isEmpty()) {
            bytes -= bytes(lines.removeFirst());
        }
        return new Progress(
                progress.path(),
                progress.current(),
                progress.remainingNodes(),
                progress.values(),
                lines,
                progress.spent());
    }

    private static int bytes(HistoryLine line) {
        return line.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<String> append(List<String> path, String nodeId) {
        var longer = new ArrayList<>(path);
        longer.add(nodeId);
        return longer;
    }
}
