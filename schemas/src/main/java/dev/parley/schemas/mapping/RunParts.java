package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.run.ConsentText;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.Speech;
import dev.parley.domain.run.TimeLimits;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.time.Duration;
import java.util.function.Function;

/** Parts that commands, events, work items and views about runs share. */
public final class RunParts {

    private RunParts() {}

    public static dev.parley.avro.common.Participant encode(Participant participant) {
        return new dev.parley.avro.common.Participant(
                orNull(participant.externalId(), Function.identity()),
                orNull(participant.name(), Function.identity()),
                JsonText.render(participant.metadata()));
    }

    public static Participant decode(dev.parley.avro.common.Participant participant) {
        return new Participant(
                participant.getExternalId(), participant.getName(), JsonText.parseObject(participant.getMetadata()));
    }

    public static dev.parley.avro.common.RunPins encode(RunPins pins) {
        return new dev.parley.avro.common.RunPins(
                pins.blueprintId().value(),
                pins.blueprintVersion(),
                pins.agentId().value(),
                pins.agentRevision(),
                orNull(
                        pins.channel(),
                        it -> new dev.parley.avro.common.ChannelPin(it.id().value(), it.revision())),
                orNull(
                        pins.connector(),
                        it -> new dev.parley.avro.common.ConnectorPin(it.id().value(), it.revision())));
    }

    public static RunPins decode(dev.parley.avro.common.RunPins pins) {
        return new RunPins(
                new BlueprintId(pins.getBlueprintId()),
                pins.getBlueprintVersion(),
                new AgentId(pins.getAgentId()),
                pins.getAgentRevision(),
                pins.getChannel().map(it -> new RunPins.ChannelPin(new ChannelId(it.getId()), it.getRevision())),
                pins.getConnector().map(it -> new RunPins.ConnectorPin(new ConnectorId(it.getId()), it.getRevision())));
    }

    public static dev.parley.avro.common.TimeLimits encode(TimeLimits limits) {
        return new dev.parley.avro.common.TimeLimits(
                orNull(limits.perRun(), Duration::toMillis),
                orNull(limits.perSession(), Duration::toMillis),
                limits.idleTimeout().toMillis(),
                limits.resumeWindow().toMillis());
    }

    public static TimeLimits decode(dev.parley.avro.common.TimeLimits limits) {
        return new TimeLimits(
                limits.getPerRunMs().map(Duration::ofMillis),
                limits.getPerSessionMs().map(Duration::ofMillis),
                Duration.ofMillis(limits.getIdleTimeoutMs()),
                Duration.ofMillis(limits.getResumeWindowMs()));
    }

    public static dev.parley.avro.common.Pipeline encode(Pipeline pipeline) {
        return new dev.parley.avro.common.Pipeline(pipeline.transcript(), pipeline.responses(), pipeline.analysis());
    }

    public static Pipeline decode(dev.parley.avro.common.Pipeline pipeline) {
        return new Pipeline(pipeline.getTranscript(), pipeline.getResponses(), pipeline.getAnalysis());
    }

    public static dev.parley.avro.common.ConsentText encode(ConsentText text) {
        return new dev.parley.avro.common.ConsentText(text.version(), text.sha256(), text.language());
    }

    public static ConsentText decode(dev.parley.avro.common.ConsentText text) {
        return new ConsentText(text.getVersion(), text.getSha256(), text.getLanguage());
    }

    public static dev.parley.avro.common.Speech encode(Speech speech) {
        return new dev.parley.avro.common.Speech(
                speech.text(),
                Enums.ENTRY_TYPE.encode(speech.entryType()),
                orNull(speech.technique(), Enums.TECHNIQUE::encode),
                speech.engine());
    }

    public static Speech decode(dev.parley.avro.common.Speech speech) {
        return new Speech(
                speech.getText(),
                Enums.ENTRY_TYPE.decode(speech.getEntryType()),
                speech.getTechnique().map(Enums.TECHNIQUE::decode),
                speech.getEngine());
    }

    public static dev.parley.avro.common.NodeResult encode(NodeResult result) {
        return new dev.parley.avro.common.NodeResult(
                result.nodeId(),
                result.questionKey(),
                Enums.NODE_OUTCOME.encode(result.outcome()),
                result.followUpsAsked(),
                result.probingComplete(),
                JsonText.renderAll(result.values()));
    }

    public static NodeResult decode(dev.parley.avro.common.NodeResult result) {
        return new NodeResult(
                result.getNodeId(),
                result.getQuestionKey(),
                Enums.NODE_OUTCOME.decode(result.getOutcome()),
                result.getFollowUpsAsked(),
                result.getProbingComplete(),
                JsonText.parseAll(result.getValues()));
    }

    public static dev.parley.avro.common.OpenedNode encode(OpenedNode node) {
        return new dev.parley.avro.common.OpenedNode(
                node.nodeId(),
                node.questionKey(),
                Enums.NODE_TYPE.encode(node.nodeType()),
                node.text(),
                node.required(),
                node.remainingNodes());
    }

    public static OpenedNode decode(dev.parley.avro.common.OpenedNode node) {
        return new OpenedNode(
                node.getNodeId(),
                node.getQuestionKey(),
                Enums.NODE_TYPE.decode(node.getNodeType()),
                node.getText(),
                node.getRequired(),
                node.getRemainingNodes());
    }

    public static dev.parley.avro.common.HistoryLine encode(HistoryLine line) {
        return new dev.parley.avro.common.HistoryLine(line.fromAgent(), line.text());
    }

    public static HistoryLine decode(dev.parley.avro.common.HistoryLine line) {
        return new HistoryLine(line.getFromAgent(), line.getText());
    }
}
