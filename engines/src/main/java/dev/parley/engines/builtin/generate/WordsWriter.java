package dev.parley.engines.builtin.generate;

import dev.parley.domain.graph.Node;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Generate;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.Words;
import dev.parley.engines.builtin.BuiltIn;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Clip;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes the agent's words: the researcher's own texts, with acknowledgements and technique phrases around them. */
public final class WordsWriter implements Generate {

    private final Meanings meanings;

    /** A writer that sees with the given meanings what an answer has left open. */
    public WordsWriter(Meanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public Words words(GenerateRequest request) {
        var voice = new Voice(request, meanings);
        var text = switch (request.step()) {
            case Step.FollowUp followUp ->
                distress(request, voice)
                        .orElseGet(() ->
                                behindAside(FollowUpWords.of(request, followUp.technique(), voice), request, voice));
            case Step.Redirect redirect ->
                distress(request, voice).orElseGet(() -> redirect(request, redirect.firm(), voice));
            case Step.Rephrase ignored ->
                distress(request, voice)
                        .orElseGet(() -> behindAside(AskingAgain.rephrase(request, voice), request, voice));
            case Step.MoveOn moveOn -> moveOn(request, moveOn, voice);
            case Step.Finish finish -> finish(request, finish, voice);
        };
        return new Words(Clip.toBytes(text, Limits.TEXT_BYTES), BuiltIn.NAME);
    }

    /** What is said to somebody in need, whatever the step: it asks nothing. */
    private static Optional<String> distress(GenerateRequest request, Voice voice) {
        return Acknowledgement.ofDistress(request, voice);
    }

    private static String moveOn(GenerateRequest request, Step.MoveOn moveOn, Voice voice) {
        var next = request.blueprint()
                .spec()
                .graph()
                .node(moveOn.toNode())
                .map(Node::text)
                .orElseThrow();
        var urgent = distress(request, voice);
        if (urgent.isPresent()) {
            return next.isBlank() ? urgent.get() : offered(urgent.get(), next, voice);
        }
        var told = AboutTheStudy.aside(request, voice);
        if (told.isPresent()) {
            return next.isBlank() ? told.get() : fitting(told.get() + " ", next);
        }
        boolean nothingToReceive = moveOn.edge().isEmpty() || next.isBlank();
        return nothingToReceive ? next : received(next, request, voice);
    }

    private static String redirect(GenerateRequest request, boolean firm, Voice voice) {
        var words = AskingAgain.redirect(request, firm, voice);
        return AskingAgain.asksAboutMe(request, voice) ? words : behindAside(words, request, voice);
    }

    /** What is asked next, behind the answer to what was asked about the study. */
    private static String behindAside(String words, GenerateRequest request, Voice voice) {
        return AboutTheStudy.aside(request, voice)
                .filter(told -> !words.contains(told))
                .map(told -> told + " " + words)
                .orElse(words);
    }

    /** After distress the next question does not come as if nothing had been said. */
    private static String offered(String received, String next, Voice voice) {
        var whole = received + " " + voice.any(Phrasebook.GO_ON, 0, wording -> wording.asking(next));
        return Clip.bytes(whole) <= Limits.TEXT_BYTES ? whole : next;
    }

    private static String finish(GenerateRequest request, Step.Finish finish, Voice voice) {
        return switch (finish.cause()) {
            case NO_EDGE_LEFT -> {
                var outro =
                        outro(request).orElseGet(() -> voice.any(Phrasebook.LAST_WORDS, 0, UnaryOperator.identity()));
                yield Acknowledgement.atTheEnd(request, voice)
                        .or(() -> AboutTheStudy.aside(request, voice))
                        .map(words -> fitting(words + " ", outro))
                        .orElseGet(() -> left(request) ? received(outro, request, voice) : outro);
            }
            case PARTICIPANT_ASKED -> early(Phrasebook.END_STOPPED, request, voice);
            case OFF_TOPIC -> early(Phrasebook.END_OFF_TOPIC, request, voice);
        };
    }

    /** An end before the last question: what "that was my last question" would not fit. */
    private static String early(String purpose, GenerateRequest request, Voice voice) {
        var ending = voice.any(purpose, 0, UnaryOperator.identity());
        var thanks =
                outro(request).orElseGet(() -> voice.any(Phrasebook.THANKS_AT_THE_END, 0, UnaryOperator.identity()));
        var gently = Acknowledgement.atTheEnd(request, voice)
                .map(words -> words + " ")
                .orElse("");
        return fitting(gently + ending + " ", thanks);
    }

    private static boolean left(GenerateRequest request) {
        var assessment = request.assessment();
        return assessment.declined() || assessment.ask().equals(Optional.of(ParticipantAsk.SKIP));
    }

    private static Optional<String> outro(GenerateRequest request) {
        return request.blueprint().spec().settings().outroMessage().filter(text -> !text.isBlank());
    }

    private static String received(String next, GenerateRequest request, Voice voice) {
        return Acknowledgement.before(next, request, voice)
                .map(words -> fitting(words + " ", next))
                .orElse(next);
    }

    /** The researcher's text is never cut for the sake of what comes before it. */
    private static String fitting(String before, String text) {
        var whole = before + text;
        return Clip.bytes(whole) <= Limits.TEXT_BYTES ? whole : text;
    }
}
