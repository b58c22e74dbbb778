package dev.parley.engines.model.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Puts what was said into a prompt as data: one JSON object a line, with {@code <}, {@code >} and {@code &} escaped, so that no
 * text can end the part that it stands in; without characters that are there to be hidden.
 */
public final class Quoted {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER = writer();

    private Quoted() {}

    /** An object to be filled and written. */
    public static ObjectNode line() {
        return JSON.createObjectNode();
    }

    /** The objects, one a line. */
    public static String lines(Collection<ObjectNode> lines) {
        return lines.stream().map(Quoted::write).collect(Collectors.joining("\n"));
    }

    private static String write(ObjectNode line) {
        try {
            return WRITER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an object of texts can be written", e);
        }
    }

    /** The text without invisible characters: controls, zero-width spaces, direction marks, tags. */
    public static String visible(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Quoted::isVisible).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether a reader could see the character; joiners (in emoji, Persian, Hindi) and line breaks count as seen. */
    public static boolean isVisible(int point) {
        if (point == '\n' || point == '\t' || point == 0x200C || point == 0x200D) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static ObjectWriter writer() {
        return JSON.writer(new CharacterEscapes() {
            private static final long serialVersionUID = 1L;

            @Override
            public int[] getEscapeCodesForAscii() {
                int[] escapes = standardAsciiEscapesForJSON();
                for (char bracket : new char[] {'<', '>', '&'}) {
                    escapes[bracket] = ESCAPE_CUSTOM;
                }
                return escapes;
            }

            @Override
            public SerializableString getEscapeSequence(int character) {
                return new SerializedString(String.format("\\u%04x", character));
            }
        });
    }
}
