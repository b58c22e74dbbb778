package dev.parley.standalone.embedded;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What is made once for an embedded Parley and stays the same over its restarts.
 *
 * @param organization the one organization
 * @param joinSecret signs join links, hex
 * @param liveKey an API key for live objects
 * @param testKey an API key for test objects
 */
public record Installation(OrganizationId organization, String joinSecret, String liveKey, String testKey) {
    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 24;

    /** A new one. */
    public static Installation random(SecureRandom random) {
        return of(new OrganizationId(new UUID(random.nextLong(), random.nextLong())), random);
    }

    /** A new one for an organization. */
    public static Installation of(OrganizationId organization, SecureRandom random) {
        return new Installation(
                organization,
                HexFormat.of().formatHex(bytes(random, SECRET_BYTES)),
                "sk_live_" + key(random),
                "sk_test_" + key(random));
    }

    /** The API key for objects of that mode. */
    public String key(Mode mode) {
        return switch (mode) {
            case LIVE -> liveKey;
            case TEST -> testKey;
        };
    }

    byte[] joinSecretBytes() {
        return HexFormat.of().parseHex(joinSecret);
    }

    /** Secrets have no business in a log. */
    @Override
    public String toString() {
        return "Installation[" + organization + "]";
    }

    private static String key(SecureRandom random) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, KEY_BYTES));
    }

    private static byte[] bytes(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
