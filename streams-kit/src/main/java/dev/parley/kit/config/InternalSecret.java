package dev.parley.kit.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * What services that ask each other share: whoever knows it may read everybody's interviews. Never shown, also not by mistake.
 * Immutable.
 */
public final class InternalSecret {

    /** The setting that it is given by. */
    public static final String SETTING = "PARLEY_INTERNAL_SECRET";

    /** What the setting has to be. */
    public static final String MEANING = "at least 16 random characters, the same to all services";

    /** Fewest characters. */
    public static final int SHORTEST = 16;

    /** Most characters. */
    public static final int LONGEST = 512;

    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

    private final String value;

    /**
     * That secret.
     *
     * @throws ConfigurationException if it is too short to be one, or cannot be sent in a header
     */
    public InternalSecret(String value) {
        if (value.length() < SHORTEST
                || value.length() > LONGEST
                || !HEADER_VALUE.matcher(value).matches()) {
            throw new ConfigurationException(
                    SETTING + " cannot be used: give " + MEANING + ", ASCII only, " + LONGEST + " at most");
        }
        this.value = value;
    }

    /** Whether somebody knows it. Takes as long whatever of it is right. */
    public boolean is(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    /** What is sent to a service that checks it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "InternalSecret";
    }
}
