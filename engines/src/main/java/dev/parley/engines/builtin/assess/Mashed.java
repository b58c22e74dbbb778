package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Locale;

/**
 * A keyboard that was played with: neighbouring keys in a row, letters without a vowel, the same piece again and again. At least
 * half of the letters have to be so, and no word may be one that everybody uses.
 */
final class Mashed {

    private static final List<String> ROWS = List.of(
            "qwertyuiop",
            "poiuytrewq",
            "asdfghjkl",
            "lkjhgfdsa",
            "zxcvbnm",
            "mnbvcxz",
            "qwertzuiop",
            "azertyuiop",
            "qsdfghjklm",
            "yxcvbnm");
    private static final int NEIGHBOURS = 4;
    private static final int SHORTEST = 4;
    private static final int TIMES = 3;
    private static final String VOWELS = "aeiouyàáâäæèéêëìíîïòóôöœùúûü";

    private Mashed() {}

    static boolean is(Text message) {
        var lists = Vocabulary.of(message.language());
        var words = message.tokens().stream().filter(Token::hasLetter).toList();
        int letters = 0;
        int mashed = 0;
        for (var token : words) {
            if (lists.isCommon(token.word())) {
                return false;
            }
            letters += token.word().length();
            mashed += isMashed(token) ? token.word().length() : 0;
        }
        return mashed > 0 && 2 * mashed >= letters;
    }

    private static boolean isMashed(Token token) {
        var word = token.word();
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return false;
        }
        boolean abbreviation = token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return isOnARow(word)
                || isRepetition(word)
                || !abbreviation && word.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    /** All of it in runs of neighbouring keys: "asdfjkl", not "property". */
    private static boolean isOnARow(String word) {
        int run = 0;
        for (int at = 0; at + NEIGHBOURS <= word.length(); at++) {
            var piece = word.substring(at, at + NEIGHBOURS);
            run += ROWS.stream().anyMatch(row -> row.contains(piece)) ? 1 : 0;
        }
        return 2 * run >= word.length() - NEIGHBOURS + 1 && run > 0;
    }

    /** "aaaaaa", "hjhjhj": a piece of at most three letters, over and over. */
    private static boolean isRepetition(String word) {
        for (int length = 1; length <= 3 && TIMES * length <= word.length(); length++) {
            if (word.equals(word.substring(0, length).repeat(word.length() / length))) {
                return true;
            }
        }
        return false;
    }
}
