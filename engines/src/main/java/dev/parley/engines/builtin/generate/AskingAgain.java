package dev.parley.engines.builtin.generate;

import dev.parley.domain.limits.Limits;
import dev.parley.domain.turn.DecidingValue;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.AboutStudy;
import dev.parley.engines.builtin.assess.Complaint;
import dev.parley.engines.builtin.assess.Idle;
import dev.parley.engines.builtin.assess.Reluctance;
import dev.parley.engines.builtin.assess.Reluctances;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

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
        return AboutTheStudy.asked(request, voice)
                .filter(about -> about == AboutStudy.MACHINE)
                .isPresent();
    }

    static String rephrase(GenerateRequest request, Voice voice) {
        if (request.node().type().isFilledIn()) {
            return BesideForm.words(request, voice);
        }
        return complains(request, voice) ? afterComplaint(request, voice) : ofQuestion(request, voice);
    }

    private static String ofQuestion(GenerateRequest request, Voice voice) {
        return request.assessment()
                .ask()
                .map(ask -> switch (ask) {
                    case REPEAT -> open(request, voice);
                    case CLARIFY -> clarify(request, voice);
                    case SKIP, STOP -> asking(request, "rephrase.unwilling", voice);
                })
                .orElseGet(() -> asking(request, "rephrase." + why(request, voice), voice));
    }

    /** What was answered without the value that the way on depends on is asked for that value; else it was not answered. */
    private static String why(GenerateRequest request, Voice voice) {
        return DecidingValue.missing(request.blueprint().spec().graph(), request.node(), request.assessment())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> reason(request, voice));
    }

    /** Whether the newest message complains about being asked. */
    static boolean complains(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        return !answer.isEmpty()
                && isComplaint(
                        Text.of(answer.getLast(), SpokenLanguage.of(answer.getLast(), voice.language())),
                        request,
                        voice);
    }

    private static boolean isComplaint(Text message, GenerateRequest request, Voice voice) {
        return voice.hearsComplaint(message) && !Complaint.isOfOthers(message)
                || Complaint.in(message, Text.of(question(request, voice), voice.language()));
    }

    /** An apology; what was said already is not asked for once more. */
    static String afterComplaint(GenerateRequest request, Voice voice) {
        int turn = request.turn().followUpsAsked();
        boolean answered = request.assessment().addressed() || turn > 0;
        return answered
                ? voice.any(Phrasebook.COMPLAINT, turn, UnaryOperator.identity())
                : asking(request, Phrasebook.COMPLAINT_AGAIN, voice);
    }

    /** The question in plain words, to who said "ok" to it. */
    static String plainly(GenerateRequest request, Voice voice) {
        return asking(request, Phrasebook.PLAIN, voice);
    }

    /** To who says nothing yet, the question where it was. */
    private static String open(GenerateRequest request, Voice voice) {
        return switch (idle(request, voice)) {
            case NONE -> repeat(request, voice);
            case GREETS -> asking(request, Phrasebook.GREET, voice);
            case WAITS, LEAVES -> asking(request, Phrasebook.WAIT, voice);
            case MASHES -> unclear(request, voice);
        };
    }

    /** Says that a message could not be read. */
    static String unclear(GenerateRequest request, Voice voice) {
        return asking(request, Phrasebook.UNCLEAR, voice);
    }

    static Idle idle(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        return answer.isEmpty() ? Idle.NONE : Idle.in(Text.of(answer.getLast(), voice.language()));
    }

    private static String clarify(GenerateRequest request, Voice voice) {
        return AboutTheStudy.asked(request, voice)
                .map(about -> AboutTheStudy.told(about, request, askedLast(request, voice), voice))
                .orElseGet(() -> Clarification.of(request, question(request, voice), voice));
    }

    /** A follow-up where the agent has asked one at this node and knows what it said, else the question. */
    private static String askedLast(GenerateRequest request, Voice voice) {
        boolean probed = request.turn().followUpsAsked() > 0 && !voice.said().isEmpty();
        return probed ? last(voice.said(), request, voice) : question(request, voice);
    }

    private static String repeat(GenerateRequest request, Voice voice) {
        var question = askedLast(request, voice);
        return voice.any(Phrasebook.REPEAT, request.turn().followUpsAsked(), wording -> wording.asking(question));
    }

    private static String last(List<String> said, GenerateRequest request, Voice voice) {
        var line = said.getLast();
        boolean whole = line.length() < Limits.WORDING_CHARS && line.endsWith("?");
        var question = question(request, voice);
        return whole && !line.contains(question) ? NodeQuestion.of(line, voice.language()) : question;
    }

    private static String reason(GenerateRequest request, Voice voice) {
        return switch (newest(request, question(request, voice), voice)) {
            case UNWILLING -> "unwilling";
            case UNKNOWING, NOT_APPLICABLE, NONE -> "unknowing";
            case ENOUGH -> "enough";
        };
    }

    /** What keeps the participant from answering now; what was said before has had its reply. */
    static Reluctance newest(GenerateRequest request, String question, Voice voice) {
        var answer = request.turn().answer();
        return answer.isEmpty()
                ? Reluctance.NONE
                : Reluctances.in(List.of(answer.getLast()), question, voice.language());
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
