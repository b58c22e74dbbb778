package dev.parley.domain.view;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.run.RunEvent;

/** How types of events are named to readers: in histories, in the feed and its filters, in webhooks. */
public final class EventTypes {

    private EventTypes() {}

    /** The type of an event of a run. */
    public static String of(RunEvent event) {
        return switch (event) {
            case RunEvent.InterviewRunCreated ignored -> "interview_run.created";
            case RunEvent.InterviewRunOpened ignored -> "interview_run.opened";
            case RunEvent.SessionOpened ignored -> "session.opened";
            case RunEvent.SessionClosed ignored -> "session.closed";
            case RunEvent.ConsentRequested ignored -> "consent.requested";
            case RunEvent.ConsentGranted ignored -> "consent.granted";
            case RunEvent.ConsentDeclined ignored -> "consent.declined";
            case RunEvent.ConsentWithdrawn ignored -> "consent.withdrawn";
            case RunEvent.InterviewRunStarted ignored -> "interview_run.started";
            case RunEvent.AgentSpoke ignored -> "agent.spoke";
            case RunEvent.MessageRecorded ignored -> "message.recorded";
            case RunEvent.ContentResponded ignored -> "content.responded";
            case RunEvent.AssessmentRequested ignored -> "assessment.requested";
            case RunEvent.ModelsAsked ignored -> "models.asked";
            case RunEvent.TurnTaken ignored -> "turn.taken";
            case RunEvent.ConversationEnded ignored -> "conversation.ended";
            case RunEvent.ResponsesRecorded ignored -> "responses.recorded";
            case RunEvent.AnalysisRecorded ignored -> "analysis.recorded";
            case RunEvent.AnalysisRequested ignored -> "analysis.requested";
            case RunEvent.AnalysisFailed ignored -> "analysis.failed";
            case RunEvent.JoinLinkRotated ignored -> "join_link.rotated";
            case RunEvent.PipelineStepFailed ignored -> "pipeline_step.failed";
            case RunEvent.InterviewRunEnded ignored -> "interview_run.ended";
            case RunEvent.InterviewRunErased ignored -> "interview_run.erased";
        };
    }

    /** The type of an event of the catalog. */
    public static String of(CatalogEvent event) {
        return switch (event) {
            case CatalogEvent.AgentCreated ignored -> "agent.created";
            case CatalogEvent.AgentRevised ignored -> "agent.revised";
            case CatalogEvent.AgentArchived ignored -> "agent.archived";
            case CatalogEvent.BlueprintCreated ignored -> "blueprint.created";
            case CatalogEvent.BlueprintRevised ignored -> "blueprint.revised";
            case CatalogEvent.GraphReplaced ignored -> "blueprint.graph_replaced";
            case CatalogEvent.BlueprintPublished ignored -> "blueprint.published";
            case CatalogEvent.BlueprintArchived ignored -> "blueprint.archived";
            case CatalogEvent.ChannelCreated ignored -> "channel.created";
            case CatalogEvent.ChannelRevised ignored -> "channel.revised";
            case CatalogEvent.ChannelArchived ignored -> "channel.archived";
            case CatalogEvent.ConnectorCreated ignored -> "connector.created";
            case CatalogEvent.ConnectorRevised ignored -> "connector.revised";
            case CatalogEvent.ConnectorArchived ignored -> "connector.archived";
            case CatalogEvent.ApiKeyCreated ignored -> "api_key.created";
            case CatalogEvent.ApiKeyUsed ignored -> "api_key.used";
            case CatalogEvent.ApiKeyRevoked ignored -> "api_key.revoked";
            case CatalogEvent.WebhookCreated ignored -> "webhook.created";
            case CatalogEvent.WebhookRevised ignored -> "webhook.revised";
            case CatalogEvent.WebhookEnabled ignored -> "webhook.enabled";
            case CatalogEvent.WebhookDisabled ignored -> "webhook.disabled";
            case CatalogEvent.WebhookSecretRotated ignored -> "webhook.secret_rotated";
            case CatalogEvent.WebhookArchived ignored -> "webhook.archived";
            case CatalogEvent.OpenLinkCreated ignored -> "open_link.created";
            case CatalogEvent.OpenLinkRevised ignored -> "open_link.revised";
            case CatalogEvent.OpenLinkPlaceTaken ignored -> "open_link.place_taken";
            case CatalogEvent.OpenLinkArchived ignored -> "open_link.archived";
        };
    }
}
