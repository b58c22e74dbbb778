package dev.parley.gateway.auth;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of one purpose and one length: base64url (no padding) of their content and the first 16 bytes of an HMAC-SHA256 over purpose
 * and content. A token of another purpose does not open. Thread-safe.
 */
final class SignedTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec secret;
    private final byte[] purpose;
    private final int contentBytes;

    SignedTokens(byte[] secret, String purpose, int contentBytes) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        this.purpose = purpose.getBytes(StandardCharsets.UTF_8);
        this.contentBytes = contentBytes;
    }

    /** The token with the content that is put into the buffer. */
    String seal(Consumer<ByteBuffer> content) {
        var bytes = ByteBuffer.allocate(contentBytes + SIGNATURE_BYTES);
        content.accept(bytes);
        bytes.put(contentBytes, signature(bytes.array()));
        return encode(bytes.array());
    }

    /**
     * The content of a token; empty when it is not one of ours. The signature is compared in constant time. Base64 could write the last
     * character in other ways; what the token names must have one name only.
     */
    Optional<ByteBuffer> open(String token) {
        var bytes = decode(token);
        return bytes.length == contentBytes + SIGNATURE_BYTES
                        && encode(bytes).equals(token)
                        && MessageDigest.isEqual(
                                signature(bytes), Arrays.copyOfRange(bytes, contentBytes, bytes.length))
                ? Optional.of(ByteBuffer.wrap(bytes, 0, contentBytes))
                : Optional.empty();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Nothing that is longer than a token is decoded. */
    private byte[] decode(String token) {
        int chars = ((contentBytes + SIGNATURE_BYTES) * 4 + 2) / 3;
        try {
            return token.length() == chars ? Base64.getUrlDecoder().decode(token) : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] signature(byte[] token) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(purpose);
            mac.update(token, 0, contentBytes);
            return Arrays.copyOf(mac.doFinal(), SIGNATURE_BYTES);
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
