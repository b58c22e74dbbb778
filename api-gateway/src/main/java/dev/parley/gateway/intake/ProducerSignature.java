package dev.parley.gateway.intake;

import dev.parley.domain.catalog.ApiKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a producer proves who it is. It takes the SHA-256 digest of its API key (the 32 bytes, not their hex), keys an HMAC-SHA256 with
 * it over the topic's name in UTF-8 followed directly by the record's value exactly as written (wire-format header included), and
 * sends the result in base64 (standard alphabet, padded) in the header {@value #SIGNATURE_HEADER}, with the key's public id
 * ({@code key_…}) in {@value #KEY_HEADER}. So the key itself is on no topic, and a signature fits no other topic.
 */
public final class ProducerSignature {

    /** Header with the key's public id. */
    public static final String KEY_HEADER = "parley-key-id";

    /** Header with the signature. */
    public static final String SIGNATURE_HEADER = "parley-signature";

    private static final String ALGORITHM = "HmacSHA256";

    private ProducerSignature() {}

    /** The signature over a record. {@code keyDigest} is the SHA-256 digest of the API key, lower-case hex. */
    public static String of(String keyDigest, String topic, byte[] value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(keyDigest), ALGORITHM));
            mac.update(topic.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(value));
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** Whether the signature is the key's, compared in constant time. */
    static boolean holds(ApiKey key, String topic, byte[] value, String signature) {
        return MessageDigest.isEqual(
                of(key.digest(), topic, value).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }
}
