package dev.parley.engines.model.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A provider's key. It shows itself nowhere: neither as text nor in comparisons. Immutable. */
public final class Secret {

    private static final int FINGERPRINT_CHARS = 16;

    private final String value;

    /** @param value not blank */
    public Secret(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a key is not blank");
        }
        this.value = value;
    }

    /** The key itself, for the request's header only. */
    public String reveal() {
        return value;
    }

    /** Tells keys apart without telling them. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "(a key)";
    }
}
