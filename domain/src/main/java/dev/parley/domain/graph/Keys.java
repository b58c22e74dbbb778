package dev.parley.domain.graph;

import java.util.Set;
import java.util.regex.Pattern;

/** How question keys and form field keys are written. */
public final class Keys {

    /** What to do about a key that is none. */
    static final String HOW_TO_WRITE =
            "Use a key that begins with a small letter and goes on with small letters, digits and _.";

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> RESERVED_FIELD_KEYS =
            Set.of(FieldPath.ANSWERED, FieldPath.SENTIMENT, FieldPath.WORD_COUNT);

    private Keys() {}

    /** Whether the text has the form of a key: {@code [a-z][a-z0-9_]*}. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Whether conditions mean something else by that name after a question key. */
    public static boolean isReservedFieldKey(String key) {
        return RESERVED_FIELD_KEYS.contains(key);
    }

    /** Whether conditions mean something else by that name at their start. */
    public static boolean isReservedQuestionKey(String key) {
        return key.equals(FieldPath.METADATA);
    }
}
