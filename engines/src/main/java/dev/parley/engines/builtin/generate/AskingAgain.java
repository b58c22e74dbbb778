package dev.parley.engines.builtin.generate;

import dev.parley.domain.limits.Limits;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.Reluctances;
import dev.parley.engines.builtin.text.Text;
import java.util.List;

/** Asks the node's question once more: after an answer that strayed, was refused, or was itself a question. */
final class AskingAgain {

    private AskingAgain() {}

    static String redirect(GenerateRequest request, boolean firm, Voice voice) {
        return asking(request, asksAboutMe(request, voice) ? Phrasebook.SAY_WHAT_YOU_ARE : manner(firm), voice);
    }

    private static String manner(boolean firm) {
        return firm ? Phrasebook.REDIRECT_FIRMLY : Phrasebook.REDIRECT_GENTLY;
    }

    /** Who asks whether this is a machine gets a true answer. */
    static boolean asksAboutMe(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        return !answer.isEmpty()
                && voice.asksAboutMe()
                        .anyIn(Text.of(answer.getLast(), voice.language()).flat());
    }

    static String rephrase(GenerateRequest request, Voice voice) {
        return request.assessment()
                .ask()
                .map(ask -> switch (ask) {
                    case REPEAT -> repeat(request, voice);
                    case CLARIFY -> Clarification.of(request, question(request, voice), voice);
                    case SKIP, STOP -> asking(request, "rephrase.unwilling", voice);
                })
                .orElseGet(() -> asking(request, "rephrase." + reason(request, voice), voice));
    }

    /** What was asked last: a follow-up where the agent has asked one at this node and knows what it said, else the question. */
    private static String repeat(GenerateRequest request, Voice voice) {
        boolean probed = request.turn().followUpsAsked() > 0 && !voice.said().isEmpty();
        var question = probed ? last(voice.said(), request, voice) : question(request, voice);
        return voice.any(Phrasebook.REPEAT, request.turn().followUpsAsked(), wording -> wording.asking(question));
    }

    private static String last(List<String> said, GenerateRequest request, Voice voice) {
        var line = said.getLast();
        boolean whole = line.length() < Limits.WORDING_CHARS && line.endsWith("?");
        var question = question(request, voice);
        return whole && !line.contains(question) ? NodeQuestion.of(line, voice.language()) : question;
    }

    private static String reason(GenerateRequest request, Voice voice) {
        return switch (Reluctances.in(request.turn().answer(), question(request, voice), voice.language())) {
            case UNWILLING -> "unwilling";
            case UNKNOWING, NOT_APPLICABLE, NONE -> "unknowing";
            case ENOUGH -> "enough";
        };
    }

    /** A wording that ends in the node's question. */
    private static String asking(GenerateRequest request, String purpose, Voice voice) {
        var question = question(request, voice);
        return voice.any(purpose, request.turn().followUpsAsked(), wording -> wording.asking(question));
    }

    private static String question(GenerateRequest request, Voice voice) {
        return NodeQuestion.of(request.node().text(), voice.language());
    }
}
