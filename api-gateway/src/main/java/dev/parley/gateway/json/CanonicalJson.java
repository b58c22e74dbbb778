package dev.parley.gateway.json;

import dev.parley.domain.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** One spelling for JSON values that say the same: members sorted, numbers normalised, no white space. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The SHA-256 digest (lower-case hex) of the value's canonical form. */
    public static String fingerprint(Json value) {
        var digest = sha256();
        digest.update(JsonWriter.value(canonical(value)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 digest (lower-case hex) of a text. */
    public static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Json canonical(Json value) {
        return switch (value) {
            case Json.Object(var members) -> {
                var sorted = new TreeMap<String, Json>();
                members.forEach((name, member) -> sorted.put(name, canonical(member)));
                yield new Json.Object(sorted);
            }
            case Json.Array(var items) ->
                new Json.Array(items.stream().map(CanonicalJson::canonical).toList());
            case Json.Num(var number) -> new Json.Num(number.stripTrailingZeros());
            case Json.Text _, Json.Bool _, Json.Null _ -> value;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
