package dev.parley.gateway.page;

import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import java.time.Instant;
import java.util.Locale;

/** What the page shows first. The script goes on from there by the same rules. */
enum Screen {
    INVITATION,
    CONVERSATION,
    NOT_OPEN_YET,
    COMPLETED,
    DECLINED,
    WITHDRAWN,
    /** The interview was over by then, and results may have been made. */
    WITHDRAWN_LATER,
    ABANDONED,
    EXPIRED,
    CANCELLED,
    ERASED,
    UNKNOWN,
    UNAVAILABLE,
    LINK_FULL,
    LINK_EXPIRED,
    LINK_DISABLED;

    /** The open link's page. */
    static Screen of(OpenLink.Status link) {
        return switch (link) {
            case OPEN -> INVITATION;
            case FULL -> LINK_FULL;
            case EXPIRED -> LINK_EXPIRED;
            case DISABLED -> LINK_DISABLED;
        };
    }

    /** Where there is nothing to show but what went wrong. */
    static Screen without(int status) {
        return switch (status) {
            case 410 -> ERASED;
            case 429 -> UNAVAILABLE;
            default -> status >= 500 ? UNAVAILABLE : UNKNOWN;
        };
    }

    static Screen of(RunView run, Instant now) {
        if (run.consentStatus() == ConsentStatus.WITHDRAWN) {
            return run.endReason().filter(EndReason.CONSENT_WITHDRAWN::equals).isPresent()
                    ? WITHDRAWN
                    : WITHDRAWN_LATER;
        }
        return switch (run.status()) {
            case CREATED, AWAITING_PARTICIPANT, AWAITING_CONSENT -> INVITATION;
            case SCHEDULED -> isOpen(run, now) ? INVITATION : NOT_OPEN_YET;
            case ACTIVE -> CONVERSATION;
            // Whether results could be made is no concern of who gave the answers.
            case PROCESSING, COMPLETED, FAILED -> COMPLETED;
            case ABANDONED ->
                run.endReason().filter(EndReason.CONSENT_DECLINED::equals).isPresent() ? DECLINED : ABANDONED;
            case EXPIRED -> EXPIRED;
            case CANCELLED -> CANCELLED;
        };
    }

    private static boolean isOpen(RunView run, Instant now) {
        return run.status() != RunStatus.SCHEDULED
                || run.scheduledAt()
                        .map(at -> !now.isBefore(at.minus(Limits.JOIN_EARLY)))
                        .orElse(true);
    }

    /** Whether the page has nothing to offer but a notice. */
    boolean isNotice() {
        return this != INVITATION && this != CONVERSATION;
    }

    /** Its name in the page. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
