package dev.parley.schemas.mapping;

import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.catalog.ConnectorSpec;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.graph.StimulusContent;
import dev.parley.domain.id.Mode;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.run.SessionCloseReason;
import dev.parley.domain.turn.DeclineReason;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.Verdict;
import dev.parley.domain.view.ResultStatus;
import dev.parley.domain.view.TranscriptView;
import dev.parley.domain.view.WaitingFor;
import dev.parley.domain.webhook.AttemptError;
import dev.parley.domain.webhook.DeliveryFailure;
import dev.parley.domain.webhook.DeliveryStatus;
import dev.parley.domain.webhook.DisabledReason;
import dev.parley.domain.webhook.WebhookEventType;

/** Every closed list of the domain and its Avro enum. Loading this class fails if a constant has no symbol. */
public final class Enums {

    public static final EnumMapping<Mode, dev.parley.avro.common.Mode> MODE = EnumMapping.of(
            Mode.class, Mode.values(), dev.parley.avro.common.Mode.class, dev.parley.avro.common.Mode::valueOf);

    public static final EnumMapping<Issuer, dev.parley.avro.common.Issuer> ISSUER = EnumMapping.of(
            Issuer.class, Issuer.values(), dev.parley.avro.common.Issuer.class, dev.parley.avro.common.Issuer::valueOf);

    public static final EnumMapping<RejectionCode, dev.parley.avro.common.RejectionCode> REJECTION_CODE =
            EnumMapping.of(
                    RejectionCode.class,
                    RejectionCode.values(),
                    dev.parley.avro.common.RejectionCode.class,
                    dev.parley.avro.common.RejectionCode::valueOf);

    public static final EnumMapping<Finding.Severity, dev.parley.avro.common.FindingSeverity> SEVERITY = EnumMapping.of(
            Finding.Severity.class,
            Finding.Severity.values(),
            dev.parley.avro.common.FindingSeverity.class,
            dev.parley.avro.common.FindingSeverity::valueOf);

    public static final EnumMapping<FormField.Type, dev.parley.avro.common.FormFieldType> FIELD_TYPE = EnumMapping.of(
            FormField.Type.class,
            FormField.Type.values(),
            dev.parley.avro.common.FormFieldType.class,
            dev.parley.avro.common.FormFieldType::valueOf);

    public static final EnumMapping<NodeType, dev.parley.avro.common.NodeType> NODE_TYPE = EnumMapping.of(
            NodeType.class,
            NodeType.values(),
            dev.parley.avro.common.NodeType.class,
            dev.parley.avro.common.NodeType::valueOf);

    public static final EnumMapping<StimulusContent.Kind, dev.parley.avro.common.StimulusKind> STIMULUS_KIND =
            EnumMapping.of(
                    StimulusContent.Kind.class,
                    StimulusContent.Kind.values(),
                    dev.parley.avro.common.StimulusKind.class,
                    dev.parley.avro.common.StimulusKind::valueOf);

    public static final EnumMapping<Technique, dev.parley.avro.common.Technique> TECHNIQUE = EnumMapping.of(
            Technique.class,
            Technique.values(),
            dev.parley.avro.common.Technique.class,
            dev.parley.avro.common.Technique::valueOf);

    public static final EnumMapping<AgentSpec.Tone, dev.parley.avro.common.Tone> TONE = EnumMapping.of(
            AgentSpec.Tone.class,
            AgentSpec.Tone.values(),
            dev.parley.avro.common.Tone.class,
            dev.parley.avro.common.Tone::valueOf);

    public static final EnumMapping<AgentSpec.ProbingDepth, dev.parley.avro.common.ProbingDepth> PROBING_DEPTH =
            EnumMapping.of(
                    AgentSpec.ProbingDepth.class,
                    AgentSpec.ProbingDepth.values(),
                    dev.parley.avro.common.ProbingDepth.class,
                    dev.parley.avro.common.ProbingDepth::valueOf);

    public static final EnumMapping<AgentSpec.OffTopicHandling, dev.parley.avro.common.OffTopicHandling>
            OFF_TOPIC_HANDLING = EnumMapping.of(
                    AgentSpec.OffTopicHandling.class,
                    AgentSpec.OffTopicHandling.values(),
                    dev.parley.avro.common.OffTopicHandling.class,
                    dev.parley.avro.common.OffTopicHandling::valueOf);

    public static final EnumMapping<AgentSpec.Provider, dev.parley.avro.common.ModelProvider> PROVIDER = EnumMapping.of(
            AgentSpec.Provider.class,
            AgentSpec.Provider.values(),
            dev.parley.avro.common.ModelProvider.class,
            dev.parley.avro.common.ModelProvider::valueOf);

    public static final EnumMapping<ParticipantAsk, dev.parley.avro.common.ParticipantAsk> PARTICIPANT_ASK =
            EnumMapping.of(
                    ParticipantAsk.class,
                    ParticipantAsk.values(),
                    dev.parley.avro.common.ParticipantAsk.class,
                    dev.parley.avro.common.ParticipantAsk::valueOf);

    public static final EnumMapping<DeclineReason, dev.parley.avro.common.DeclineReason> DECLINE_REASON =
            EnumMapping.of(
                    DeclineReason.class,
                    DeclineReason.values(),
                    dev.parley.avro.common.DeclineReason.class,
                    dev.parley.avro.common.DeclineReason::valueOf);

    public static final EnumMapping<ModelCall.Role, dev.parley.avro.common.ModelRole> MODEL_ROLE = EnumMapping.of(
            ModelCall.Role.class,
            ModelCall.Role.values(),
            dev.parley.avro.common.ModelRole.class,
            dev.parley.avro.common.ModelRole::valueOf);

    public static final EnumMapping<ModelCall.Outcome, dev.parley.avro.common.ModelOutcome> MODEL_OUTCOME =
            EnumMapping.of(
                    ModelCall.Outcome.class,
                    ModelCall.Outcome.values(),
                    dev.parley.avro.common.ModelOutcome.class,
                    dev.parley.avro.common.ModelOutcome::valueOf);

    public static final EnumMapping<Blueprint.Status, dev.parley.avro.common.BlueprintStatus> BLUEPRINT_STATUS =
            EnumMapping.of(
                    Blueprint.Status.class,
                    Blueprint.Status.values(),
                    dev.parley.avro.common.BlueprintStatus.class,
                    dev.parley.avro.common.BlueprintStatus::valueOf);

    public static final EnumMapping<ChannelSpec.Type, dev.parley.avro.common.ChannelType> CHANNEL_TYPE = EnumMapping.of(
            ChannelSpec.Type.class,
            ChannelSpec.Type.values(),
            dev.parley.avro.common.ChannelType.class,
            dev.parley.avro.common.ChannelType::valueOf);

    public static final EnumMapping<Channel.Status, dev.parley.avro.common.ChannelStatus> CHANNEL_STATUS =
            EnumMapping.of(
                    Channel.Status.class,
                    Channel.Status.values(),
                    dev.parley.avro.common.ChannelStatus.class,
                    dev.parley.avro.common.ChannelStatus::valueOf);

    public static final EnumMapping<ConnectorSpec.Type, dev.parley.avro.common.ConnectorType> CONNECTOR_TYPE =
            EnumMapping.of(
                    ConnectorSpec.Type.class,
                    ConnectorSpec.Type.values(),
                    dev.parley.avro.common.ConnectorType.class,
                    dev.parley.avro.common.ConnectorType::valueOf);

    public static final EnumMapping<Scope, dev.parley.avro.common.Scope> SCOPE = EnumMapping.of(
            Scope.class, Scope.values(), dev.parley.avro.common.Scope.class, dev.parley.avro.common.Scope::valueOf);

    public static final EnumMapping<Sentiment, dev.parley.avro.common.Sentiment> SENTIMENT = EnumMapping.of(
            Sentiment.class,
            Sentiment.values(),
            dev.parley.avro.common.Sentiment.class,
            dev.parley.avro.common.Sentiment::valueOf);

    public static final EnumMapping<Verdict, dev.parley.avro.common.Verdict> VERDICT = EnumMapping.of(
            Verdict.class,
            Verdict.values(),
            dev.parley.avro.common.Verdict.class,
            dev.parley.avro.common.Verdict::valueOf);

    public static final EnumMapping<Step.Finish.Cause, dev.parley.avro.common.FinishCause> FINISH_CAUSE =
            EnumMapping.of(
                    Step.Finish.Cause.class,
                    Step.Finish.Cause.values(),
                    dev.parley.avro.common.FinishCause.class,
                    dev.parley.avro.common.FinishCause::valueOf);

    public static final EnumMapping<ConsentStatus, dev.parley.avro.common.ConsentStatus> CONSENT_STATUS =
            EnumMapping.of(
                    ConsentStatus.class,
                    ConsentStatus.values(),
                    dev.parley.avro.common.ConsentStatus.class,
                    dev.parley.avro.common.ConsentStatus::valueOf);

    public static final EnumMapping<EndReason, dev.parley.avro.common.EndReason> END_REASON = EnumMapping.of(
            EndReason.class,
            EndReason.values(),
            dev.parley.avro.common.EndReason.class,
            dev.parley.avro.common.EndReason::valueOf);

    public static final EnumMapping<EntryType, dev.parley.avro.common.EntryType> ENTRY_TYPE = EnumMapping.of(
            EntryType.class,
            EntryType.values(),
            dev.parley.avro.common.EntryType.class,
            dev.parley.avro.common.EntryType::valueOf);

    public static final EnumMapping<NodeOutcome, dev.parley.avro.common.NodeOutcome> NODE_OUTCOME = EnumMapping.of(
            NodeOutcome.class,
            NodeOutcome.values(),
            dev.parley.avro.common.NodeOutcome.class,
            dev.parley.avro.common.NodeOutcome::valueOf);

    public static final EnumMapping<PipelineStep, dev.parley.avro.common.PipelineStep> PIPELINE_STEP = EnumMapping.of(
            PipelineStep.class,
            PipelineStep.values(),
            dev.parley.avro.common.PipelineStep.class,
            dev.parley.avro.common.PipelineStep::valueOf);

    public static final EnumMapping<RunStatus, dev.parley.avro.common.RunStatus> RUN_STATUS = EnumMapping.of(
            RunStatus.class,
            RunStatus.values(),
            dev.parley.avro.common.RunStatus.class,
            dev.parley.avro.common.RunStatus::valueOf);

    public static final EnumMapping<SessionCloseReason, dev.parley.avro.common.SessionCloseReason> CLOSE_REASON =
            EnumMapping.of(
                    SessionCloseReason.class,
                    SessionCloseReason.values(),
                    dev.parley.avro.common.SessionCloseReason.class,
                    dev.parley.avro.common.SessionCloseReason::valueOf);

    public static final EnumMapping<WaitingFor.What, dev.parley.avro.common.Awaited> AWAITED = EnumMapping.of(
            WaitingFor.What.class,
            WaitingFor.What.values(),
            dev.parley.avro.common.Awaited.class,
            dev.parley.avro.common.Awaited::valueOf);

    public static final EnumMapping<RunEvent.AgentSpoke.Purpose, dev.parley.avro.common.SpeechPurpose> PURPOSE =
            EnumMapping.of(
                    RunEvent.AgentSpoke.Purpose.class,
                    RunEvent.AgentSpoke.Purpose.values(),
                    dev.parley.avro.common.SpeechPurpose.class,
                    dev.parley.avro.common.SpeechPurpose::valueOf);

    public static final EnumMapping<ResultStatus, dev.parley.avro.common.ResultStatus> RESULT_STATUS = EnumMapping.of(
            ResultStatus.class,
            ResultStatus.values(),
            dev.parley.avro.common.ResultStatus.class,
            dev.parley.avro.common.ResultStatus::valueOf);

    public static final EnumMapping<TranscriptView.Role, dev.parley.avro.common.Role> ROLE = EnumMapping.of(
            TranscriptView.Role.class,
            TranscriptView.Role.values(),
            dev.parley.avro.common.Role.class,
            dev.parley.avro.common.Role::valueOf);

    public static final EnumMapping<WebhookEventType, dev.parley.avro.common.WebhookEventType> WEBHOOK_EVENT_TYPE =
            EnumMapping.of(
                    WebhookEventType.class,
                    WebhookEventType.values(),
                    dev.parley.avro.common.WebhookEventType.class,
                    dev.parley.avro.common.WebhookEventType::valueOf);

    public static final EnumMapping<DeliveryStatus, dev.parley.avro.common.DeliveryStatus> DELIVERY_STATUS =
            EnumMapping.of(
                    DeliveryStatus.class,
                    DeliveryStatus.values(),
                    dev.parley.avro.common.DeliveryStatus.class,
                    dev.parley.avro.common.DeliveryStatus::valueOf);

    public static final EnumMapping<DeliveryFailure, dev.parley.avro.common.DeliveryFailure> DELIVERY_FAILURE =
            EnumMapping.of(
                    DeliveryFailure.class,
                    DeliveryFailure.values(),
                    dev.parley.avro.common.DeliveryFailure.class,
                    dev.parley.avro.common.DeliveryFailure::valueOf);

    public static final EnumMapping<AttemptError, dev.parley.avro.common.AttemptError> ATTEMPT_ERROR = EnumMapping.of(
            AttemptError.class,
            AttemptError.values(),
            dev.parley.avro.common.AttemptError.class,
            dev.parley.avro.common.AttemptError::valueOf);

    public static final EnumMapping<DisabledReason, dev.parley.avro.common.DisabledReason> DISABLED_REASON =
            EnumMapping.of(
                    DisabledReason.class,
                    DisabledReason.values(),
                    dev.parley.avro.common.DisabledReason.class,
                    dev.parley.avro.common.DisabledReason::valueOf);

    private Enums() {}
}
