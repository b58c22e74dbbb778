package dev.parley.domain.webhook;

import dev.parley.domain.run.RunStatus;
import java.util.Arrays;
import java.util.Optional;

/** What webhooks are told of: a closed list, the same in the API, the payloads and the docs. */
public enum WebhookEventType {
    INTERVIEW_RUN_CREATED("interview_run.created"),
    INTERVIEW_RUN_SCHEDULED("interview_run.scheduled"),
    INTERVIEW_RUN_AWAITING_PARTICIPANT("interview_run.awaiting_participant"),
    INTERVIEW_RUN_AWAITING_CONSENT("interview_run.awaiting_consent"),
    INTERVIEW_RUN_ACTIVE("interview_run.active"),
    INTERVIEW_RUN_PROCESSING("interview_run.processing"),
    INTERVIEW_RUN_COMPLETED("interview_run.completed"),
    INTERVIEW_RUN_ABANDONED("interview_run.abandoned"),
    INTERVIEW_RUN_FAILED("interview_run.failed"),
    INTERVIEW_RUN_EXPIRED("interview_run.expired"),
    INTERVIEW_RUN_CANCELLED("interview_run.cancelled"),
    TRANSCRIPT_COMPLETED("transcript.completed"),
    RESPONSES_COMPLETED("responses.completed"),
    RESPONSES_FAILED("responses.failed"),
    ANALYSIS_COMPLETED("analysis.completed"),
    ANALYSIS_FAILED("analysis.failed"),
    BLUEPRINT_PUBLISHED("blueprint.published"),
    /** Sent only when somebody asks for it, whatever the webhook listens to. */
    WEBHOOK_TEST("webhook.test");

    private final String wireName;

    WebhookEventType(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the API and in payloads. */
    public String wireName() {
        return wireName;
    }

    /** The type with that name. */
    public static Optional<WebhookEventType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    /** What is told when a run comes to that status. */
    public static WebhookEventType of(RunStatus status) {
        return switch (status) {
            case CREATED -> INTERVIEW_RUN_CREATED;
            case SCHEDULED -> INTERVIEW_RUN_SCHEDULED;
            case AWAITING_PARTICIPANT -> INTERVIEW_RUN_AWAITING_PARTICIPANT;
            case AWAITING_CONSENT -> INTERVIEW_RUN_AWAITING_CONSENT;
            case ACTIVE -> INTERVIEW_RUN_ACTIVE;
            case PROCESSING -> INTERVIEW_RUN_PROCESSING;
            case COMPLETED -> INTERVIEW_RUN_COMPLETED;
            case ABANDONED -> INTERVIEW_RUN_ABANDONED;
            case FAILED -> INTERVIEW_RUN_FAILED;
            case EXPIRED -> INTERVIEW_RUN_EXPIRED;
            case CANCELLED -> INTERVIEW_RUN_CANCELLED;
        };
    }
}
