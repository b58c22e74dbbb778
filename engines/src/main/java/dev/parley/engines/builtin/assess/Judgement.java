package dev.parley.engines.builtin.assess;

import dev.parley.domain.json.Json;
import dev.parley.domain.turn.DeclineReason;
import dev.parley.domain.turn.ParticipantAsk;
import java.util.Optional;

/**
 * What was found of an answer, before it is put into figures and words.
 *
 * @param ask what the whole message asks of the interviewer instead of answering
 * @param idle whether it says nothing yet
 * @param instructs whether the message has instructions to the machine in it, which were left out
 * @param evades whether it speaks without answering
 * @param enough whether the participant has answered and says that there is nothing to add
 */
record Judgement(
        Optional<ParticipantAsk> ask,
        Idle idle,
        boolean instructs,
        Reluctance reluctance,
        boolean declined,
        boolean offTopic,
        boolean evades,
        boolean addressed,
        boolean enough,
        Optional<Json> value,
        Substance substance,
        HintCheck hint) {

    private static final double NOTHING_LEFT = 1.0;
    private static final double CLEAR_VALUE = 0.5;
    private static final double HINT_WEIGHT = 0.5;
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;
    private static final double UNSURE = 0.5;

    /** The same of somebody who answered and asks for something as well. */
    Judgement asking(ParticipantAsk other) {
        return new Judgement(
                Optional.of(other),
                idle,
                instructs,
                reluctance,
                declined,
                offTopic,
                evades,
                addressed,
                enough,
                value,
                substance,
                hint);
    }

    /** 0 for nothing to 1 for nothing left to ask. */
    double completeness() {
        if (!addressed) {
            return 0;
        }
        if (enough) {
            return NOTHING_LEFT;
        }
        double said = value.isPresent() ? Math.max(CLEAR_VALUE, substance.completeness()) : substance.completeness();
        return hint.exists() ? (1 - HINT_WEIGHT) * said + HINT_WEIGHT * hint.covered() : said;
    }

    /** Why the participant declines. */
    Optional<DeclineReason> declineReason() {
        return declined ? reluctance.reason() : Optional.empty();
    }

    /** How far words can be trusted here: phrases and values are plain, a likely topic less so. */
    double confidence() {
        if (ask.isPresent() || declined || value.isPresent()) {
            return SURE;
        }
        if (offTopic || evades) {
            return LIKELY;
        }
        if (!addressed) {
            return substance.words() == 0 ? SURE : UNSURE;
        }
        return substance.shared() > 0 ? LIKELY : UNSURE;
    }
}
