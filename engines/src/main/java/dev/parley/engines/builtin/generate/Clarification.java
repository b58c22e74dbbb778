package dev.parley.engines.builtin.generate;

import dev.parley.domain.graph.Node;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says what a question is for, when a participant asks what is meant. The objective was written for researchers: it is told
 * only where its first part is short, speaks of nobody in the third person and gives away nothing of the completion hint.
 */
final class Clarification {

    private static final int MOST_CHARS = 140;
    private static final int FEWEST_WORDS = 2;

    private Clarification() {}

    /** The question once more, after what it is for. */
    static String of(GenerateRequest request, String question, Voice voice) {
        int turn = request.turn().followUpsAsked();
        return objective(request.node(), question, voice)
                .flatMap(about -> voice.fresh(
                        Phrasebook.CLARIFY_OBJECTIVE,
                        turn,
                        wording -> wording.about(about).asking(question)))
                .or(() -> HintTold.part(request, voice)
                        .flatMap(part -> voice.fresh(
                                Phrasebook.CLARIFY_PART,
                                turn,
                                wording -> wording.about(part).asking(question))))
                .orElseGet(() -> voice.any(Phrasebook.CLARIFY, turn, wording -> wording.asking(question)));
    }

    /** What the question is about, or a part of it, without the words that were not understood; else that there are no others. */
    static String simpler(GenerateRequest request, String question, Voice voice) {
        int turn = request.turn().followUpsAsked();
        return objective(request.node(), question, voice)
                .flatMap(about -> voice.fresh(Phrasebook.SIMPLER, turn, wording -> wording.about(about)))
                .or(() -> OpenPart.of(request, voice)
                        .flatMap(part -> voice.fresh(Phrasebook.SIMPLER_PART, turn, wording -> wording.about(part))))
                .orElseGet(() -> voice.any(Phrasebook.SIMPLER_NONE, turn, UnaryOperator.identity()));
    }

    private static Optional<String> objective(Node node, String question, Voice voice) {
        if (!(node instanceof Node.Question asked)) {
            return Optional.empty();
        }
        var hint = asked.probing().completionHint().orElse("");
        return asked.objective()
                .map(text -> firstPart(text))
                .map(text -> spoken(text, voice))
                .filter(text -> isSayable(text, voice))
                .filter(text -> !givesAway(text, hint, question, voice.language()));
    }

    /** The words up to the first mark that ends a thought. */
    private static String firstPart(String objective) {
        int end = 0;
        while (end < objective.length() && ";.:(\n!?".indexOf(objective.charAt(end)) < 0) {
            end++;
        }
        return objective.substring(0, end).strip();
    }

    private static String spoken(String objective, Voice voice) {
        var text = objective;
        if (voice.language() == Language.EN) {
            text = text.replaceAll(
                    "(?i)\\b(the )?(participant|respondent|interviewee)(s'|'s|\u2019s|s\u2019)\\s", "your ");
        }
        for (var opening : voice.objectiveOpenings()) {
            if (text.regionMatches(true, 0, opening + " ", 0, opening.length() + 1)) {
                text = text.substring(opening.length() + 1).strip();
            }
        }
        if (text.length() < 2 || Character.isUpperCase(text.charAt(1)) || voice.language() == Language.DE) {
            return text;
        }
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static boolean isSayable(String text, Voice voice) {
        var read = Text.of(text, voice.language());
        return text.length() <= MOST_CHARS
                && read.tokens().size() >= FEWEST_WORDS
                && read.tokens().stream().noneMatch(token -> voice.isForResearchers(token.word()));
    }

    /** More than half of what the hint waits for, beyond what the question says itself. */
    private static boolean givesAway(String objective, String hint, String question, Language language) {
        var asked = Text.of(question, language).stems();
        var awaited = Text.of(hint, language).stems().stream()
                .filter(stem -> !asked.contains(stem))
                .toList();
        var told = Text.of(objective, language).stems();
        long shared = awaited.stream().filter(told::contains).count();
        return shared * 2 > awaited.size();
    }
}
