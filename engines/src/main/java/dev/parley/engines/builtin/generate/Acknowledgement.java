package dev.parley.engines.builtin.generate;

import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.Distress;
import dev.parley.engines.builtin.assess.Reluctance;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A short word of reception before the agent goes on; it never judges the answer and never comes twice in a row. */
final class Acknowledgement {

    /** From so many words on people have explained or told something, and can be thanked for that. */
    private static final int LONG_ANSWER = 25;

    private static final int CHARS_LOOKED_AT = 2_000;

    /** A strong word. */
    private static final double HEAVY = 0.45;

    /** Who tells of such things is not passed over in silence. */
    private static final Set<String> ALWAYS_SAID =
            Set.of(Phrasebook.ACKNOWLEDGE_SORROW, Phrasebook.ACKNOWLEDGE_SENSITIVE, Phrasebook.ACKNOWLEDGE_COMPLAINT);

    private Acknowledgement() {}

    /** What to say before {@code next}; nothing when that opens with thanks itself. */
    static Optional<String> before(String next, GenerateRequest request, Voice voice) {
        var opening = Text.of(next, voice.language()).sentences().stream().findFirst();
        boolean thanks = opening.filter((Span sentence) -> NodeQuestion.thanks(sentence, voice.language()))
                .isPresent();
        if (thanks) {
            return Optional.empty();
        }
        var purpose = purpose(request, voice);
        return ALWAYS_SAID.contains(purpose)
                ? Optional.of(voice.any(purpose, 0, UnaryOperator.identity()))
                : voice.betweenNodes(purpose).map(Wording::template);
    }

    /** A serious word to who may be in danger: no question, no number that nobody has checked. */
    static Optional<String> ofDistress(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        if (!Distress.in(answer)) {
            return Optional.empty();
        }
        var purpose = answer.stream().anyMatch(Distress::isDanger) ? Phrasebook.DISTRESS : Phrasebook.BURDEN;
        return Optional.of(voice.any(purpose, request.turn().followUpsAsked(), UnaryOperator.identity()));
    }

    /** What comes before the last words where "that was everything" alone would be cold. */
    static Optional<String> atTheEnd(GenerateRequest request, Voice voice) {
        return ofDistress(request, voice).or(() -> {
            boolean sensitive = !request.assessment().sensitiveTopics().isEmpty();
            boolean gently = sensitive || endsHeavily(request, voice);
            var purpose = grieves(request, voice)
                    ? Phrasebook.ACKNOWLEDGE_SORROW
                    : sensitive ? Phrasebook.ACKNOWLEDGE_SENSITIVE : Phrasebook.ACKNOWLEDGE_HEAVY;
            return gently && request.assessment().ask().isEmpty()
                    ? Optional.of(voice.any(purpose, 0, UnaryOperator.identity()))
                    : Optional.empty();
        });
    }

    private static String purpose(GenerateRequest request, Voice voice) {
        var assessment = request.assessment();
        if (AskingAgain.asksAboutMe(request, voice)) {
            return Phrasebook.ACKNOWLEDGE_ABOUT_ME;
        }
        if (AskingAgain.complains(request, voice)) {
            return Phrasebook.ACKNOWLEDGE_COMPLAINT;
        }
        if (assessment.ask().isPresent()) {
            return Phrasebook.ACKNOWLEDGE_DECLINE;
        }
        if (assessment.declined()) {
            return declined(request, voice);
        }
        if (grieves(request, voice)) {
            return Phrasebook.ACKNOWLEDGE_SORROW;
        }
        if (!assessment.sensitiveTopics().isEmpty()) {
            return Phrasebook.ACKNOWLEDGE_SENSITIVE;
        }
        var answer = String.join("\n", request.turn().answer());
        var looked = Text.of(Clip.toWords(answer, CHARS_LOOKED_AT), voice.language());
        if (endsHeavily(request, voice)) {
            return Phrasebook.ACKNOWLEDGE_HEAVY;
        }
        boolean told = looked.tokens().size() >= LONG_ANSWER
                && assessment.addressed()
                && AskingAgain.newest(request, NodeQuestion.of(request.node().text(), voice.language()), voice)
                        == Reluctance.NONE;
        return told ? Phrasebook.ACKNOWLEDGE_LONG : Phrasebook.ACKNOWLEDGE;
    }

    private static String declined(GenerateRequest request, Voice voice) {
        var question = NodeQuestion.of(request.node().text(), voice.language());
        return switch (AskingAgain.newest(request, question, voice)) {
            case UNKNOWING, NOT_APPLICABLE, ENOUGH -> Phrasebook.ACKNOWLEDGE_UNKNOWN;
            case UNWILLING, NONE -> Phrasebook.ACKNOWLEDGE_DECLINE;
        };
    }

    /** Whether the newest message tells of grief or grave illness. */
    static boolean grieves(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        return !answer.isEmpty()
                && Distress.isSorrow(answer.getLast(), SpokenLanguage.of(answer.getLast(), voice.language()));
    }

    /** What was said last is what is received; earlier messages have had their reply. */
    private static boolean endsHeavily(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        if (answer.isEmpty() || request.assessment().offTopic()) {
            return false;
        }
        if (grieves(request, voice)) {
            return true;
        }
        var feeling = Feelings.of(Clip.toWords(answer.getLast(), CHARS_LOOKED_AT), voice.language());
        return feeling.negative() >= HEAVY && feeling.compound() < -HEAVY / 2;
    }
}
