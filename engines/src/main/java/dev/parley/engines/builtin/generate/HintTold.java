package dev.parley.engines.builtin.generate;

import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.OpenDetails;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the completion hint as it can be told to who asks what is meant: "what they did about it" becomes "what you did about it".
 * Told only where nobody else is spoken of and nothing is said to researchers.
 */
final class HintTold {

    private static final int MOST_WORDS = 12;

    private HintTold() {}

    /** The first part that nothing said so far covers or names. */
    static Optional<String> part(GenerateRequest request, Voice voice) {
        var said = request.turn().answer();
        List<String> before = said.isEmpty() ? said : said.subList(0, said.size() - 1);
        return OpenDetails.partsOf(request.node(), before, voice.language(), voice.meaning()).stream()
                .map(part -> addressed(part.strip(), voice.language()))
                .filter(part -> isSayable(part, voice))
                .map(part -> lowered(part, voice.language()))
                .filter(part -> voice.said().stream().noneMatch(line -> line.contains(part)))
                .findFirst();
    }

    /** Hints speak of participants as "they". */
    private static String addressed(String part, Language language) {
        return language == Language.EN
                ? part.replaceAll("(?i)\\b(?:they|them)\\b", "you").replaceAll("(?i)\\btheir\\b", "your")
                : part;
    }

    private static boolean isSayable(String part, Voice voice) {
        var words = Text.of(part, voice.language()).tokens();
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream().noneMatch(token -> voice.isForResearchers(token.word()))
                && EchoRules.isOneStretch(part);
    }

    private static String lowered(String part, Language language) {
        boolean keeps = language == Language.DE || part.length() < 2 || Character.isUpperCase(part.charAt(1));
        return keeps ? part : part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
    }
}
