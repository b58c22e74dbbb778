package dev.parley.schemas;

import dev.parley.avro.run.command.CancelInterviewRun;
import dev.parley.avro.run.command.CheckDeadlines;
import dev.parley.avro.run.command.CreateInterviewRun;
import dev.parley.avro.run.command.DeclineConsent;
import dev.parley.avro.run.command.EndInterviewRun;
import dev.parley.avro.run.command.EraseInterviewRun;
import dev.parley.avro.run.command.GrantConsent;
import dev.parley.avro.run.command.JoinInterviewRun;
import dev.parley.avro.run.command.LeaveInterviewRun;
import dev.parley.avro.run.command.PassCanary;
import dev.parley.avro.run.command.RecordAnalysis;
import dev.parley.avro.run.command.RecordAnalysisFailure;
import dev.parley.avro.run.command.RecordAssessment;
import dev.parley.avro.run.command.RecordMessage;
import dev.parley.avro.run.command.RecordPipelineFailure;
import dev.parley.avro.run.command.RecordResponses;
import dev.parley.avro.run.command.RequestAnalysis;
import dev.parley.avro.run.command.RespondToNode;
import dev.parley.avro.run.command.RotateJoinLink;
import dev.parley.avro.run.command.WithdrawConsent;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.run.RunCommand;
import dev.parley.schemas.mapping.AgentSpecs;
import dev.parley.schemas.mapping.Enums;
import dev.parley.schemas.mapping.JsonText;
import dev.parley.schemas.mapping.Lists;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.ModelCalls;
import dev.parley.schemas.mapping.Optionals;
import dev.parley.schemas.mapping.Results;
import dev.parley.schemas.mapping.RunParts;
import dev.parley.schemas.mapping.Turns;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Commands to interview runs. */
public final class RunCommandCodec implements RecordCodec<CommandEnvelope<RunCommand>> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(
            CreateInterviewRun.getClassSchema(),
            JoinInterviewRun.getClassSchema(),
            LeaveInterviewRun.getClassSchema(),
            GrantConsent.getClassSchema(),
            DeclineConsent.getClassSchema(),
            WithdrawConsent.getClassSchema(),
            RecordMessage.getClassSchema(),
            RespondToNode.getClassSchema(),
            EndInterviewRun.getClassSchema(),
            CancelInterviewRun.getClassSchema(),
            EraseInterviewRun.getClassSchema(),
            RotateJoinLink.getClassSchema(),
            RequestAnalysis.getClassSchema(),
            RecordAssessment.getClassSchema(),
            RecordResponses.getClassSchema(),
            RecordAnalysis.getClassSchema(),
            RecordAnalysisFailure.getClassSchema(),
            RecordPipelineFailure.getClassSchema(),
            CheckDeadlines.getClassSchema(),
            PassCanary.getClassSchema());

    @Override
    public SpecificRecord encode(CommandEnvelope<RunCommand> envelope) {
        var meta = Metas.encode(envelope.meta());
        return switch (envelope.command()) {
            case RunCommand.CreateInterviewRun it -> encode(meta, it);
            case RunCommand.JoinInterviewRun() -> new JoinInterviewRun(meta);
            case RunCommand.LeaveInterviewRun() -> new LeaveInterviewRun(meta);
            case RunCommand.GrantConsent() -> new GrantConsent(meta);
            case RunCommand.DeclineConsent() -> new DeclineConsent(meta);
            case RunCommand.WithdrawConsent() -> new WithdrawConsent(meta);
            case RunCommand.RecordMessage it -> encode(meta, it);
            case RunCommand.RespondToNode it ->
                new RespondToNode(
                        meta,
                        it.nodeId(),
                        JsonText.render(it.data()),
                        Optionals.orNull(it.clientMessageId(), Function.identity()));
            case RunCommand.EndInterviewRun() -> new EndInterviewRun(meta);
            case RunCommand.CancelInterviewRun it ->
                new CancelInterviewRun(meta, Optionals.orNull(it.reason(), Function.identity()));
            case RunCommand.EraseInterviewRun() -> new EraseInterviewRun(meta);
            case RunCommand.RotateJoinLink() -> new RotateJoinLink(meta);
            case RunCommand.RequestAnalysis it ->
                new RequestAnalysis(meta, Optionals.orNull(it.modelConfig(), AgentSpecs::encode));
            case RunCommand.RecordAssessment it ->
                new RecordAssessment(meta, it.workId().value(), Turns.encode(it.result()));
            case RunCommand.RecordResponses it ->
                new RecordResponses(meta, Lists.map(it.items(), Results::encode), it.completionRate(), it.engine());
            case RunCommand.RecordAnalysis it ->
                new RecordAnalysis(
                        meta,
                        Results.encode(it.results()),
                        it.engine(),
                        it.model(),
                        Optionals.orNull(it.requested(), AnalysisId::value),
                        Lists.map(it.calls(), ModelCalls::encode));
            case RunCommand.RecordAnalysisFailure it ->
                new RecordAnalysisFailure(meta, it.analysisId().value(), it.reason());
            case RunCommand.RecordPipelineFailure it ->
                new RecordPipelineFailure(meta, Enums.PIPELINE_STEP.encode(it.step()), it.reason());
            case RunCommand.CheckDeadlines() -> new CheckDeadlines(meta);
            case RunCommand.PassCanary(long number) -> new PassCanary(meta, number);
        };
    }

    @Override
    public CommandEnvelope<RunCommand> decode(SpecificRecord record) {
        return switch (record) {
            case CreateInterviewRun it -> envelope(it.getMeta(), decode(it));
            case JoinInterviewRun it -> envelope(it.getMeta(), new RunCommand.JoinInterviewRun());
            case LeaveInterviewRun it -> envelope(it.getMeta(), new RunCommand.LeaveInterviewRun());
            case GrantConsent it -> envelope(it.getMeta(), new RunCommand.GrantConsent());
            case DeclineConsent it -> envelope(it.getMeta(), new RunCommand.DeclineConsent());
            case WithdrawConsent it -> envelope(it.getMeta(), new RunCommand.WithdrawConsent());
            case RecordMessage it -> envelope(it.getMeta(), decode(it));
            case RespondToNode it ->
                envelope(
                        it.getMeta(),
                        new RunCommand.RespondToNode(
                                it.getNodeId(), JsonText.parseObject(it.getData()), it.getClientMessageId()));
            case EndInterviewRun it -> envelope(it.getMeta(), new RunCommand.EndInterviewRun());
            case CancelInterviewRun it -> envelope(it.getMeta(), new RunCommand.CancelInterviewRun(it.getReason()));
            case EraseInterviewRun it -> envelope(it.getMeta(), new RunCommand.EraseInterviewRun());
            case RotateJoinLink it -> envelope(it.getMeta(), new RunCommand.RotateJoinLink());
            case RequestAnalysis it ->
                envelope(
                        it.getMeta(),
                        new RunCommand.RequestAnalysis(it.getModelConfig().map(AgentSpecs::decode)));
            case RecordAssessment it ->
                envelope(
                        it.getMeta(),
                        new RunCommand.RecordAssessment(new WorkId(it.getWorkId()), Turns.decode(it.getResult())));
            case RecordResponses it ->
                envelope(
                        it.getMeta(),
                        new RunCommand.RecordResponses(
                                Lists.map(it.getItems(), Results::decode), it.getCompletionRate(), it.getEngine()));
            case RecordAnalysis it ->
                envelope(
                        it.getMeta(),
                        new RunCommand.RecordAnalysis(
                                it.getRequested().map(AnalysisId::new),
                                Results.decode(it.getResults()),
                                it.getEngine(),
                                it.getModel(),
                                Lists.map(it.getCalls(), ModelCalls::decode)));
            case RecordAnalysisFailure it ->
                envelope(
                        it.getMeta(),
                        new RunCommand.RecordAnalysisFailure(new AnalysisId(it.getAnalysisId()), it.getReason()));
            case RecordPipelineFailure it ->
                envelope(
                        it.getMeta(),
                        new RunCommand.RecordPipelineFailure(Enums.PIPELINE_STEP.decode(it.getStep()), it.getReason()));
            case CheckDeadlines it -> envelope(it.getMeta(), new RunCommand.CheckDeadlines());
            case PassCanary it -> envelope(it.getMeta(), new RunCommand.PassCanary(it.getNumber()));
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static CommandEnvelope<RunCommand> envelope(dev.parley.avro.common.CommandMeta meta, RunCommand command) {
        return new CommandEnvelope<>(Metas.decode(meta), command);
    }

    private static CreateInterviewRun encode(
            dev.parley.avro.common.CommandMeta meta, RunCommand.CreateInterviewRun it) {
        return new CreateInterviewRun(
                meta,
                it.blueprintId().value(),
                Optionals.orNull(it.agentId(), AgentId::value),
                Optionals.orNull(it.channelId(), ChannelId::value),
                Optionals.orNull(it.connectorId(), ConnectorId::value),
                RunParts.encode(it.participant()),
                Optionals.orNull(it.scheduledAt(), Function.identity()),
                Optionals.orNull(it.expiresAt(), Function.identity()),
                Optionals.orNull(it.meetingUrl(), Function.identity()),
                JsonText.render(it.metadata()),
                Optionals.orNull(it.pins(), RunParts::encode));
    }

    private static RunCommand decode(CreateInterviewRun it) {
        return new RunCommand.CreateInterviewRun(
                new BlueprintId(it.getBlueprintId()),
                it.getAgentId().map(AgentId::new),
                it.getChannelId().map(ChannelId::new),
                it.getConnectorId().map(ConnectorId::new),
                RunParts.decode(it.getParticipant()),
                it.getScheduledAt(),
                it.getExpiresAt(),
                it.getMeetingUrl(),
                JsonText.parseObject(it.getMetadata()),
                it.getPins().map(RunParts::decode));
    }

    private static RecordMessage encode(dev.parley.avro.common.CommandMeta meta, RunCommand.RecordMessage it) {
        return new RecordMessage(
                meta,
                it.content(),
                Optionals.orNull(it.clientMessageId(), Function.identity()),
                Optionals.orNull(it.nodeId(), Function.identity()),
                Optionals.orNull(it.spokenAt(), Function.identity()),
                Optionals.orNull(it.durationMs()),
                Optionals.orNull(it.confidence()));
    }

    private static RunCommand decode(RecordMessage it) {
        return new RunCommand.RecordMessage(
                it.getContent(),
                it.getClientMessageId(),
                it.getNodeId(),
                it.getSpokenAt(),
                Optionals.ofLong(it.getDurationMs()),
                Optionals.ofDouble(it.getConfidence()));
    }
}
