package dev.parley.engines.model.provider;

import java.util.regex.Pattern;

/**
 * A refusal where a JSON object was asked for. Ollama and most compatible servers have no sign for one; models word it much alike,
 * in English or in the language that they were asked in. What looks like one is not argued with, and the built-in engine answers
 * as after any other unusable output.
 */
final class RefusalInProse {

    private static final int OPENING = 200;

    private static final Pattern WORDS = Pattern.compile(
            "(?iU)\\b(i(['\u2019]m| am) (sorry|unable|not able)|i (can(['\u2019]t|not)|won['\u2019]t|will not|must decline)|i(['\u2019]d| would) rather not"
                    + "|es tut mir leid|tut mir leid|ich kann (das|dabei|ihnen|dir|diese\\w*) .{0,40}nicht"
                    + "|lo siento|no puedo (ayudar|hacer|responder|cumplir)\\w*"
                    + "|je suis d\u00e9sol\u00e9e?|d\u00e9sol\u00e9e?,|je ne (peux|puis) pas)\\b");

    private RefusalInProse() {}

    /** Whether that is one: no object, and words of refusal near the beginning. */
    static boolean is(String text) {
        var opening = text.substring(0, Math.min(text.length(), OPENING));
        return text.indexOf('{') < 0 && WORDS.matcher(opening).find();
    }
}
