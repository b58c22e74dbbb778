package dev.parley.engines.builtin.generate;

import dev.parley.domain.graph.Node;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.turn.Step;
import dev.parley.domain.words.CoreWords;
import dev.parley.engines.Generate;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.Words;
import dev.parley.engines.builtin.BuiltIn;
import dev.parley.engines.builtin.assess.Questions;
import dev.parley.engines.builtin.assess.Reluctance;
import dev.parley.engines.builtin.assess.Reluctances;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;

/** Writes the agent's words: the researcher's own texts, with acknowledgements and technique phrases around them. */
public final class WordsWriter implements Generate {

    @Override
    public Words words(GenerateRequest request) {
        var language = Language.of(request.language());
        var variation = new Variation(
                request.context().runId(), request.blueprint().spec().graph());
        var text = switch (request.step()) {
            case Step.FollowUp followUp -> FollowUpWords.of(request, followUp.technique(), language, variation);
            case Step.Redirect redirect -> redirect(request, redirect.firm(), language, variation);
            case Step.Rephrase ignored -> rephrase(request, language, variation);
            case Step.MoveOn moveOn -> moveOn(request, moveOn, language, variation);
            case Step.Finish finish -> finish(request, finish, language, variation);
        };
        return new Words(text, BuiltIn.NAME);
    }

    private static String redirect(GenerateRequest request, boolean firm, Language language, Variation variation) {
        return asking(request, firm ? Phrasebook.REDIRECT_FIRMLY : Phrasebook.REDIRECT_GENTLY, language, variation);
    }

    private static String rephrase(GenerateRequest request, Language language, Variation variation) {
        var question = Questions.asked(request.node().text(), language);
        var reluctance = Reluctances.in(request.turn().answer(), question, language);
        return asking(request, "rephrase." + manner(reluctance), language, variation);
    }

    private static String manner(Reluctance reluctance) {
        return switch (reluctance) {
            case UNWILLING -> "unwilling";
            case UNKNOWING, NOT_APPLICABLE, NONE -> "unknowing";
            case ENOUGH -> "enough";
        };
    }

    /** A wording that ends in the node's question. */
    private static String asking(GenerateRequest request, String purpose, Language language, Variation variation) {
        var question = Questions.asked(request.node().text(), language);
        var wording = variation.atNode(
                Phrasebook.of(language).wordings(purpose),
                purpose,
                request.turn().nodeId(),
                request.turn().followUpsAsked());
        return Clip.toBytes(wording.replace("{question}", question), Limits.TEXT_BYTES);
    }

    private static String moveOn(GenerateRequest request, Step.MoveOn moveOn, Language language, Variation variation) {
        var next = request.blueprint()
                .spec()
                .graph()
                .node(moveOn.toNode())
                .map(Node::text)
                .orElseThrow();
        boolean nothingToReceive = moveOn.edge().isEmpty() || next.isBlank();
        return nothingToReceive ? next : received(next, request, language, variation);
    }

    private static String finish(GenerateRequest request, Step.Finish finish, Language language, Variation variation) {
        var outro = request.blueprint()
                .spec()
                .settings()
                .outroMessage()
                .filter(text -> !text.isBlank())
                .orElseGet(() -> CoreWords.in(request.language()).goodbye());
        return switch (finish.cause()) {
            case NO_EDGE_LEFT ->
                request.assessment().declined() ? received(outro, request, language, variation) : outro;
            case PARTICIPANT_ASKED -> outro;
            case OFF_TOPIC -> {
                var purpose = Phrasebook.END_OFF_TOPIC;
                var ending = variation.atNode(
                        Phrasebook.of(language).wordings(purpose),
                        purpose,
                        request.turn().nodeId(),
                        0);
                yield fitting(ending + " ", outro);
            }
        };
    }

    private static String received(String next, GenerateRequest request, Language language, Variation variation) {
        return Acknowledgement.before(next, request, language, variation)
                .map(words -> fitting(words + " ", next))
                .orElse(next);
    }

    /** The researcher's text is never cut for the sake of what comes before it. */
    private static String fitting(String before, String text) {
        var whole = before + text;
        return Clip.bytes(whole) <= Limits.TEXT_BYTES ? whole : text;
    }
}
