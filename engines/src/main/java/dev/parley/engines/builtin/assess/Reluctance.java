package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.DeclineReason;
import java.util.Optional;

/** What keeps a participant from answering. */
public enum Reluctance {
    /** Nothing: there is an answer. */
    NONE,
    /** Does not want to. */
    UNWILLING,
    /** Does not know, or does not remember. */
    UNKNOWING,
    /** The question does not apply. */
    NOT_APPLICABLE,
    /** Has nothing to add. */
    ENOUGH;

    /** The reason to decline that it is; empty for what is none. */
    Optional<DeclineReason> reason() {
        return switch (this) {
            case UNWILLING -> Optional.of(DeclineReason.UNWILLING);
            case UNKNOWING -> Optional.of(DeclineReason.UNKNOWING);
            case NOT_APPLICABLE -> Optional.of(DeclineReason.NOT_APPLICABLE);
            case NONE, ENOUGH -> Optional.empty();
        };
    }
}
