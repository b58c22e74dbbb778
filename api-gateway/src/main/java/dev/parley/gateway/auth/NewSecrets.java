package dev.parley.gateway.auth;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.Tenant;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets of new API keys. A request with an idempotency key has a secret that follows from that key and a secret of the
 * installation, so that repeating the request gives the same answer though the secret is kept nowhere. Thread-safe.
 */
public final class NewSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN = 4;

    private final byte[] installationSecret;
    private final Supplier<byte[]> random;

    /** @param random makes 32 bytes that nobody can guess */
    public NewSecrets(byte[] installationSecret, Supplier<byte[]> random) {
        this.installationSecret = installationSecret.clone();
        this.random = random;
    }

    /** A secret for a key of that tenant. */
    public String secret(Tenant tenant, Optional<String> idempotencyKey) {
        var bytes = idempotencyKey
                .map(key -> derived(tenant.organization() + "\n" + tenant.mode() + "\n" + key))
                .orElseGet(random);
        return prefix(tenant.mode()) + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What of a secret may be shown, so that people recognise it. */
    public static String hint(String secret) {
        return secret.substring(0, prefix(Mode.LIVE).length()) + "…" + secret.substring(secret.length() - SHOWN);
    }

    private static String prefix(Mode mode) {
        return switch (mode) {
            case LIVE -> ApiKeys.LIVE;
            case TEST -> ApiKeys.TEST;
        };
    }

    private byte[] derived(String name) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(installationSecret, ALGORITHM));
            return mac.doFinal(("api-key\n" + name).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
