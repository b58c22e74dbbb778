package dev.parley.engines.builtin.generate;

import dev.parley.domain.catalog.AgentSpec.Tone;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Optional;

/** A short word of reception before the agent goes on; it never judges the answer and never comes twice in a row. */
final class Acknowledgement {

    private Acknowledgement() {}

    /** What to say before {@code next}; nothing when that opens with thanks itself. */
    static Optional<String> before(String next, GenerateRequest request, Language language, Variation variation) {
        if (opensWithThanks(next, language)) {
            return Optional.empty();
        }
        var purpose = purpose(request);
        var wordings = Phrasebook.of(language).wordings(purpose);
        var choice =
                variation.betweenNodes(wordings.size(), purpose, request.turn().nodeId());
        return choice.isPresent() ? Optional.of(wordings.get(choice.getAsInt())) : Optional.empty();
    }

    private static String purpose(GenerateRequest request) {
        if (request.assessment().declined()) {
            return Phrasebook.ACKNOWLEDGE_DECLINE;
        }
        if (!request.assessment().sensitiveTopics().isEmpty()) {
            return Phrasebook.ACKNOWLEDGE_SENSITIVE;
        }
        boolean formal = request.agent().spec().persona().tone() == Tone.FORMAL;
        return formal ? Phrasebook.ACKNOWLEDGE_FORMALLY : Phrasebook.ACKNOWLEDGE;
    }

    private static boolean opensWithThanks(String next, Language language) {
        var lists = Vocabulary.of(language);
        return Text.of(next, language).tokens().stream().limit(3).anyMatch(token -> lists.has("thanks", token.word()));
    }
}
