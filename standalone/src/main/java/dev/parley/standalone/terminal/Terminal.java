package dev.parley.standalone.terminal;

import java.util.Map;
import java.util.Optional;

/**
 * What the place that text goes to can do. Immutable.
 *
 * @param interactive whether a person looks at it right now
 * @param coloured whether it understands colours and the user wants them
 * @param width characters in a line
 */
public record Terminal(boolean interactive, boolean coloured, int width) {
    /** Set by the launcher, which can ask the system: {@code true} where standard output is a terminal. */
    public static final String OUT_PROPERTY = "parley.terminal.out";

    /** The same for standard error. */
    public static final String ERR_PROPERTY = "parley.terminal.err";

    /** The width of the terminal in characters, set by the launcher. */
    public static final String WIDTH_PROPERTY = "parley.terminal.width";

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int WITHOUT_TERMINAL = 88;

    /** A file or a pipe. */
    public static final Terminal NONE = new Terminal(false, false, WITHOUT_TERMINAL);

    /** Standard output or standard error, by the property that tells whether it is a terminal. */
    public static Terminal of(String property) {
        return of(
                Boolean.getBoolean(property), Optional.ofNullable(Integer.getInteger(WIDTH_PROPERTY)), System.getenv());
    }

    static Terminal of(boolean isTerminal, Optional<Integer> width, Map<String, String> environment) {
        if (!isTerminal) {
            return NONE;
        }
        // https://no-color.org: any value but an empty one turns colours off.
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean able = !environment.getOrDefault("TERM", "").equals("dumb");
        int columns = width.map(given -> Math.clamp(given, NARROWEST, WIDEST)).orElse(WITHOUT_TERMINAL);
        return new Terminal(true, wanted && able, columns);
    }

    /** The text in this style, where there are colours. */
    public String styled(Style style, String text) {
        return coloured && !text.isEmpty() ? style.code() + text + Style.RESET : text;
    }
}
