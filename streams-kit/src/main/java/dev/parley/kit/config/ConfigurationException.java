package dev.parley.kit.config;

/** A setting is missing or cannot be; the message names it and says what it has to be. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }
}
