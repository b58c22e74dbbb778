package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The kind of thing that a part of a completion hint asks for, which leaves its mark in an answer whatever the answer is about:
 * who asks when is told a day, who asks how many a number.
 */
enum Wanted {
    WHEN,
    DURATION,
    FREQUENCY,
    NUMBER,
    PERSON,
    PLACE,
    NAME,
    REASON,
    EXAMPLE,
    FEELING,
    CHANGE;

    /** A feeling has to be so strong to be told. */
    private static final double FELT = 0.15;

    /** Whether it is told in figures or words for them, and hardly ever otherwise. */
    boolean isFigure() {
        return switch (this) {
            case WHEN, DURATION, FREQUENCY, NUMBER -> true;
            case PERSON, PLACE, NAME, REASON, EXAMPLE, FEELING, CHANGE -> false;
        };
    }

    /** The kinds that a part asks for, by its words. */
    static Set<Wanted> by(List<Token> part, Vocabulary lists) {
        var wanted = EnumSet.noneOf(Wanted.class);
        for (var kind : values()) {
            var section = "want_" + kind.name().toLowerCase(Locale.ROOT);
            if (lists.hasAny(section, part)) {
                wanted.add(kind);
            }
        }
        if (wanted.contains(DURATION)) {
            // "how much time", "how long until the money arrived"
            wanted.removeAll(Set.of(WHEN, NUMBER));
        }
        return wanted;
    }

    /** The kinds that an answer shows marks of. */
    static Set<Wanted> given(Text answer) {
        var lists = Vocabulary.of(answer.language());
        var given = EnumSet.noneOf(Wanted.class);
        var tokens = answer.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            marks(tokens, at, answer.language(), lists, given);
        }
        var flat = answer.flat();
        add(lists.phrases("frequency").anyIn(flat), FREQUENCY, given);
        add(lists.phrases("reason").anyIn(flat), REASON, given);
        add(lists.phrases("example").anyIn(flat) || Hint.tellsOfADeed(answer, lists), EXAMPLE, given);
        add(Feelings.of(answer.source(), answer.language()).intensity() >= FELT, FEELING, given);
        return given;
    }

    private static void marks(List<Token> tokens, int at, Language language, Vocabulary lists, Set<Wanted> given) {
        var token = tokens.get(at);
        var word = token.word();
        boolean number = Hint.isNumber(token, lists);
        // "On Monday" names no tool.
        boolean name = isName(tokens, at, language) && !lists.has("moments", word);
        add(number, NUMBER, given);
        add(lists.has("moments", word) || isYear(word), WHEN, given);
        add(lists.has("units", word) && at > 0 && !token.opensClause() || isTimed(word), DURATION, given);
        add(lists.has("lengths", word), DURATION, given);
        add(lists.has("roles", word) || lists.has("persons", word) || name, PERSON, given);
        add(lists.has("gives_place", word) || name, PLACE, given);
        add(
                at > 0
                        && !token.opensClause()
                        && lists.has("place_openers", tokens.get(at - 1).word()),
                PLACE,
                given);
        add(
                name
                        || ToolNamed.at(at, tokens, language)
                        || word.chars().anyMatch(Character::isDigit)
                                && word.chars().anyMatch(Character::isLetter),
                NAME,
                given);
        add(lists.has("gives_change", word), CHANGE, given);
        add(lists.has("gives_reason", word), REASON, given);
    }

    private static void add(boolean found, Wanted kind, Set<Wanted> given) {
        if (found) {
            given.add(kind);
        }
    }

    private static boolean isTimed(String word) {
        return word.matches("\\d+(min|mins|h|hrs|d|s|std|j|sem)");
    }

    private static boolean isYear(String word) {
        return word.matches("(19|20)\\d\\d");
    }

    /** A capital where the language does not ask for one. */
    private static boolean isName(List<Token> tokens, int at, Language language) {
        var token = tokens.get(at);
        boolean opens = at == 0 || token.opensClause();
        boolean inner = token.text().chars().skip(1).anyMatch(Character::isUpperCase) && token.hasLetter();
        boolean capital = token.isCapitalized()
                && token.text().length() > 1
                && !token.word().startsWith("i'");
        return inner || language != Language.DE && capital && !opens;
    }
}
