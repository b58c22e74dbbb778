package dev.parley.engines.builtin.generate;

import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.OpenDetails;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the completion hint that can be asked for in the researcher's own words, because it is an indirect question: "how
 * long it lasted" gives "Could you also tell me how long it lasted?".
 */
final class OpenPart {

    /** "How often" asks for nothing yet; Spanish needs no subject, "cuánto duró", and German puts the verb last. */
    private static final Map<Language, Integer> FEWEST_WORDS =
            Map.of(Language.EN, 3, Language.DE, 4, Language.ES, 2, Language.FR, 3);

    private static final int MOST_WORDS = 12;

    private OpenPart() {}

    /** The first open part of that kind that was not asked for yet. */
    static Optional<String> of(GenerateRequest request, Voice voice) {
        return OpenDetails.partsOf(request.node(), request.turn().answer(), voice.language(), voice.meaning()).stream()
                .map(part -> SaidTo.participant(part, Text.of(request.node().text(), voice.language())))
                .filter(part -> isUntouched(part, request, voice))
                .filter(part -> isIndirectQuestion(Text.of(part, voice.language()), voice))
                .filter(part -> !asksWho(part, voice) || Ground.tellsAStory(request, voice))
                .map(part -> lowered(part))
                .filter(part -> voice.said().stream().noneMatch(line -> line.contains(part)))
                .findFirst();
    }

    /** Not what the question itself asks, which any answer answers, and nothing that the answer has a word of. */
    private static boolean isUntouched(String part, GenerateRequest request, Voice voice) {
        var asked = Text.of(request.node().text(), voice.language()).stems();
        var said = Text.of(String.join("\n", request.turn().answer()), voice.language())
                .stems();
        var own = Text.of(part, voice.language()).stems().stream()
                .filter(stem -> !asked.contains(stem))
                .toList();
        return !own.isEmpty() && own.stream().noneMatch(said::contains);
    }

    private static boolean asksWho(String part, Voice voice) {
        var first = Text.of(part, voice.language()).tokens().getFirst();
        return Vocabulary.of(voice.language()).has("hint_person", first.word());
    }

    /** Its first word is one that asks, which is no name in any of the languages. */
    private static String lowered(String part) {
        return part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
    }

    private static boolean isIndirectQuestion(Text part, Voice voice) {
        var tokens = part.tokens();
        return tokens.size() >= FEWEST_WORDS.getOrDefault(part.language(), MOST_WORDS)
                && tokens.size() <= MOST_WORDS
                && voice.opensIndirectQuestion(tokens.getFirst().word())
                && tokens.stream().noneMatch(token -> voice.isForResearchers(token.word()))
                && EchoRules.isOneStretch(part.source());
    }
}
