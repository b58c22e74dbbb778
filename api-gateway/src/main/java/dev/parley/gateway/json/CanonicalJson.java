package dev.parley.gateway.json;

import dev.parley.domain.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One spelling for JSON values that say the same: members sorted, numbers normalised, no white space. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The SHA-256 digest (lower-case hex) of the value's canonical form. */
    public static String fingerprint(Json value) {
        return HexFormat.of().formatHex(sha256().digest(JsonWriter.canonical(value)));
    }

    /** The SHA-256 digest (lower-case hex) of a text. */
    public static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
