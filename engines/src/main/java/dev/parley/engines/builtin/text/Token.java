package dev.parley.engines.builtin.text;

/**
 * A word as it stands in a text.
 *
 * @param text the characters as written
 * @param word lower case, with a straight apostrophe
 * @param start offset of its first character
 * @param end offset after its last character
 * @param opensClause whether a mark that divides clauses stands before it
 */
public record Token(String text, String word, int start, int end, boolean opensClause) {

    /** Whether it has a letter; numbers have none. */
    public boolean hasLetter() {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether it starts with a capital. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
