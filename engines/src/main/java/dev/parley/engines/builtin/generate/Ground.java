package dev.parley.engines.builtin.generate;

import dev.parley.domain.catalog.Technique;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a message gives a technique something to stand on: who asks "who decides?" after "ok" has not listened. */
final class Ground {

    /** They presuppose a story: somebody who decides, a course of things, a view. */
    private static final Set<Technique> NEED_A_STORY = EnumSet.of(
            Technique.CALIBRATED_QUESTIONS,
            Technique.HYPOTHETICAL,
            Technique.COLUMBO,
            Technique.FUNNEL,
            Technique.DEVILS_ADVOCATE,
            Technique.SOCRATIC);

    /** They take whatever was said. */
    private static final Set<Technique> NEED_NOTHING = EnumSet.of(Technique.SILENT_PROBE, Technique.MIRRORING);

    private static final int WORDS_OF_A_STORY = 3;
    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final int WORDS_THAT_TELL = 8;
    private static final int CHARS_LOOKED_AT = 2_000;

    /** "It isn't really all that hard" */
    private static final int NEGATION_REACHES = 4;

    private Ground() {}

    /** Whether there is enough; {@code echoed} when a phrase of the message can be said back. */
    static boolean holds(Technique technique, boolean echoed, GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        if (NEED_NOTHING.contains(technique) || answer.isEmpty()) {
            return true;
        }
        if (!isStatement(request, voice)) {
            return false;
        }
        int content = newest(request, voice).content().size();
        if (technique == Technique.TELL_ME_MORE) {
            return true;
        }
        return echoed || content >= (NEED_A_STORY.contains(technique) ? WORDS_OF_A_STORY : 1);
    }

    /** Whether the newest message states something that the question does not take for granted. */
    static boolean isStatement(GenerateRequest request, Voice voice) {
        var message = newest(request, voice);
        return message.tokens().size() >= WORDS_OF_A_SENTENCE
                && !denies(message, Text.of(request.node().text(), voice.language()));
    }

    /** Whether so much was told that somebody may have had a part in it: a poster in the library has nobody. */
    static boolean tellsAStory(GenerateRequest request, Voice voice) {
        return newest(request, voice).tokens().size() >= WORDS_THAT_TELL;
    }

    /** Whether the newest message is made of yes, no, thanks and sounds: "ok", "Never", "?". */
    static boolean saysNothing(GenerateRequest request, Voice voice) {
        var message = newest(request, voice);
        var lists = Vocabulary.of(message.language());
        boolean bare = message.tokens().size() < WORDS_OF_A_SENTENCE
                && message.content().isEmpty();
        return bare
                || denies(request, voice) && message.tokens().stream().allMatch(token -> addsNothing(token, message))
                || message.tokens().stream().allMatch(token -> isEmpty(token, lists) || isDenial(token, message));
    }

    /** "Nothing at all, to be honest" */
    private static boolean addsNothing(Token token, Text message) {
        var lists = Vocabulary.of(message.language());
        return lists.isStop(token.word())
                || isEmpty(token, lists)
                || isNegation(token, lists)
                || isDenial(token, message)
                || Phrasebook.of(message.language()).has(Phrasebook.BESIDE_DENIALS, token.word());
    }

    private static boolean isDenial(Token token, Text message) {
        return Phrasebook.of(message.language()).has(Phrasebook.DENIALS, token.word())
                && !isArticleOfANumber(token, message);
    }

    /** German "ne 2" */
    private static boolean isArticleOfANumber(Token token, Text message) {
        int next = message.tokens().indexOf(token) + 1;
        return next < message.tokens().size()
                && !message.tokens().get(next).opensClause()
                && !message.tokens().get(next).hasLetter();
    }

    private static boolean isEmpty(Token token, Vocabulary lists) {
        return lists.has("plain_yes", token.word())
                || lists.has("interjections", token.word())
                || lists.has("thanks", token.word())
                || lists.has("hesitations", token.word());
    }

    /** Whether the newest message is a no of some kind. */
    static boolean denies(GenerateRequest request, Voice voice) {
        var message = newest(request, voice);
        var lists = Vocabulary.of(message.language());
        return message.tokens().stream().anyMatch(token -> isNegation(token, lists) || isDenial(token, message));
    }

    /** Whether some message at the node says no outright: whatever else is asked of the thing, there is none. */
    static boolean saysNo(GenerateRequest request, Voice voice) {
        return request.turn().answer().stream()
                .map(answer -> Text.of(Clip.toWords(answer, CHARS_LOOKED_AT), voice.language()))
                .anyMatch(Ground::opensOrEndsWithNo);
    }

    /** "Nah, they feed us", "No and I wish they had", "it's free with my pass, so no"; not "no idea what it costs". */
    private static boolean opensOrEndsWithNo(Text message) {
        var lists = Vocabulary.of(message.language());
        var tokens = message.tokens();
        if (tokens.isEmpty()) {
            return false;
        }
        boolean opens = lists.has("bare_no", tokens.getFirst().word())
                && (tokens.size() == 1 || tokens.get(1).opensClause() || goesOn(tokens.get(1), lists));
        boolean ends = tokens.size() > 1
                && lists.has("bare_no", tokens.getLast().word())
                && (tokens.getLast().opensClause() || goesOn(tokens.get(tokens.size() - 2), lists));
        return opens || ends;
    }

    private static boolean goesOn(Token token, Vocabulary lists) {
        return Stream.of("joins", "openers", "speakers", "leaning")
                .anyMatch(section -> lists.has(section, token.word()));
    }

    private static Text newest(GenerateRequest request, Voice voice) {
        var message = Clip.toWords(request.turn().answer().getLast(), CHARS_LOOKED_AT);
        return Text.of(message, SpokenLanguage.of(message, voice.language()));
    }

    /** Whether it says no to what the question takes for granted: "What is hard?", "It isn't hard at all." */
    private static boolean denies(Text message, Text question) {
        var lists = Vocabulary.of(message.language());
        var asked = question.stems();
        var tokens = message.tokens();
        var stems = message.stemsOf(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            if (isNegation(tokens.get(at), lists)) {
                int end = Math.min(tokens.size(), at + 1 + NEGATION_REACHES);
                if (describes(tokens.subList(at + 1, end), stems.subList(at + 1, end), asked, lists)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean describes(List<Token> tokens, List<String> stems, Set<String> asked, Vocabulary lists) {
        for (int at = 0; at < tokens.size() && !tokens.get(at).opensClause(); at++) {
            if (asked.contains(stems.get(at)) && !lists.isStop(tokens.get(at).word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegation(Token token, Vocabulary lists) {
        return lists.has("negation", token.word()) || token.word().endsWith("n't");
    }
}
