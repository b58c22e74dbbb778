package dev.parley.engines.builtin.generate;

import dev.parley.domain.catalog.AgentSpec.Tone;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;

/**
 * How the agent addresses people. In English it is a matter of tone. In German, Spanish and French a formal agent always says
 * Sie, usted, vous; any other follows the researcher's own texts, so that nobody is called "du" by the agent and "Sie" by the
 * question; where these do not show it, the polite form offends nobody.
 */
enum Register {
    FORMAL,
    FAMILIAR;

    private static final int CHARS_LOOKED_AT = 8_000;

    static Register of(GenerateRequest request, Language language) {
        var tone = request.agent().spec().persona().tone();
        if (tone == Tone.FORMAL) {
            return FORMAL;
        }
        if (language == Language.EN) {
            return tone == Tone.CONVERSATIONAL ? FAMILIAR : FORMAL;
        }
        var texts = Clip.toWords(researchersTexts(request.blueprint()), CHARS_LOOKED_AT);
        var book = Phrasebook.of(language);
        var tokens = Text.of(texts, language).tokens();
        boolean familiar = tokens.stream().anyMatch(token -> book.has(Phrasebook.FAMILIAR_ADDRESS, token.word()));
        boolean polite = tokens.stream().anyMatch(token -> book.has(Phrasebook.POLITE_ADDRESS, token.text()));
        return familiar && !polite ? FAMILIAR : FORMAL;
    }

    private static String researchersTexts(Blueprint blueprint) {
        var texts = new StringBuilder();
        blueprint.spec().settings().introMessage().ifPresent(texts::append);
        for (var node : blueprint.spec().graph().nodes().values()) {
            texts.append('\n').append(node.text());
        }
        return texts.toString();
    }
}
