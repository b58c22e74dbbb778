package dev.parley.domain.id;

import java.util.Optional;
import java.util.UUID;

/**
 * Ids as {@code /api/v1} writes them: a prefix that says what they name, an underscore, and the UUID's 128 bits as 26 digits of
 * Crockford's base 32 in lower case (most significant first, so v7 ids sort by age). There is exactly one spelling of each.
 */
public final class PublicIds {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final byte[] VALUES = values();

    private PublicIds() {}

    /** What an id names. */
    public enum Kind {
        RUN("run"),
        AGENT("agt"),
        BLUEPRINT("bp"),
        CHANNEL("chn"),
        CONNECTOR("con"),
        SESSION("ses"),
        TRANSCRIPT("trn"),
        ENTRY("ent"),
        RESPONSES("rsp"),
        ANALYSIS("anl"),
        WEBHOOK("whk"),
        OPEN_LINK("lnk"),
        DELIVERY("whd"),
        EVENT("evt"),
        API_KEY("key"),
        ORGANIZATION("org"),
        COMMAND("cmd");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /** What such ids begin with, without the underscore. */
        public String prefix() {
            return prefix;
        }
    }

    /** The public form of an id. */
    public static String format(Kind kind, UUID id) {
        var text = new char[kind.prefix.length() + 1 + LENGTH];
        kind.prefix.getChars(0, kind.prefix.length(), text, 0);
        text[kind.prefix.length()] = '_';
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        for (int i = text.length - 1; i > kind.prefix.length(); i--) {
            text[i] = DIGITS.charAt((int) low & 31);
            low = low >>> 5 | high << 59;
            high >>>= 5;
        }
        return new String(text);
    }

    /** The id that such a text stands for; empty when it is not an id of that kind. */
    public static Optional<UUID> parse(Kind kind, String text) {
        int start = kind.prefix.length() + 1;
        if (text.length() != start + LENGTH
                || !text.startsWith(kind.prefix)
                || text.charAt(start - 1) != '_'
                || text.charAt(start) > '7') {
            return Optional.empty();
        }
        long high = 0;
        long low = 0;
        for (int i = start; i < text.length(); i++) {
            int value = text.charAt(i) < VALUES.length ? VALUES[text.charAt(i)] : -1;
            if (value < 0) {
                return Optional.empty();
            }
            high = high << 5 | low >>> 59;
            low = low << 5 | value;
        }
        return Optional.of(new UUID(high, low));
    }

    private static byte[] values() {
        var values = new byte[128];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) DIGITS.indexOf(i);
        }
        return values;
    }
}
