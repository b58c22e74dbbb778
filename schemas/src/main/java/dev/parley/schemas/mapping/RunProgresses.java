package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.state.RunProgress;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.run.Run.OpenNode;
import dev.parley.domain.run.Run.PendingWork;
import dev.parley.domain.run.Run.Progress;
import dev.parley.domain.run.Run.Said;

/** Where conversations stand. */
final class RunProgresses {

    private RunProgresses() {}

    static RunProgress encode(Progress progress) {
        return new RunProgress(
                progress.path(),
                orNull(progress.current(), RunProgresses::encode),
                progress.remainingNodes(),
                JsonText.renderAll(progress.values()),
                Lists.map(progress.history(), RunParts::encode),
                ModelCalls.encode(progress.spent()));
    }

    static Progress decode(RunProgress progress) {
        return new Progress(
                progress.getPath(),
                progress.getCurrent().map(RunProgresses::decode),
                progress.getRemainingNodes(),
                JsonText.parseAll(progress.getValues()),
                Lists.map(progress.getHistory(), RunParts::decode),
                ModelCalls.decode(progress.getSpent()));
    }

    private static dev.parley.avro.state.OpenNode encode(OpenNode node) {
        return new dev.parley.avro.state.OpenNode(
                node.nodeId(),
                Lists.map(
                        node.answer(),
                        it -> new dev.parley.avro.state.Said(it.entryId().value(), it.text())),
                node.followUpsAsked(),
                node.rephrased(),
                Lists.map(node.techniquesUsed(), Enums.TECHNIQUE::encode),
                node.probingStopped(),
                orNull(node.pending(), RunProgresses::encode));
    }

    private static OpenNode decode(dev.parley.avro.state.OpenNode node) {
        return new OpenNode(
                node.getNodeId(),
                Lists.map(node.getAnswer(), it -> new Said(new EntryId(it.getEntryId()), it.getText())),
                node.getFollowUpsAsked(),
                node.getRephrased(),
                Lists.map(node.getTechniquesUsed(), Enums.TECHNIQUE::decode),
                node.getProbingStopped(),
                node.getPending()
                        .map(it -> new PendingWork(new WorkId(it.getWorkId()), it.getMessages(), it.getDeadline())));
    }

    private static dev.parley.avro.state.PendingWork encode(PendingWork work) {
        return new dev.parley.avro.state.PendingWork(work.workId().value(), work.messages(), work.deadline());
    }
}
