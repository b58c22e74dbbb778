package dev.parley.standalone.terminal;

/** How text stands out on a terminal with colours. */
public enum Style {
    /** Headings and names of what matters. */
    STRONG("1"),
    /** What may be skipped when reading. */
    DIM("2"),
    /** The agent. */
    AGENT("1;36"),
    /** The participant. */
    PARTICIPANT("1;32"),
    /** Something went well. */
    GOOD("32"),
    /** Something needs attention. */
    BAD("31");

    static final String RESET = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = "\u001b[" + code + "m";
    }

    String code() {
        return code;
    }
}
