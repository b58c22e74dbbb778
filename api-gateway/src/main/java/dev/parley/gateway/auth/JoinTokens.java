package dev.parley.gateway.auth;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.RunView;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Join tokens: derived from the run and a server secret, so nothing is stored and the same token can be shown again. A token is
 * base64url (no padding) of mode (1 byte), link generation (1 byte), run id (16), organization id (16) and the first 16 bytes of an
 * HMAC-SHA256 over those. It carries the tenant because no query may be asked without one. Thread-safe.
 */
public final class JoinTokens {

    /** A secret must be at least this long. */
    public static final int LEAST_SECRET_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "parley/join/1".getBytes(StandardCharsets.UTF_8);
    private static final int SIGNED_BYTES = 34;
    private static final int SIGNATURE_BYTES = 16;
    private static final int TOKEN_CHARS = 67;

    private final SecretKeySpec secret;
    private final String publicBaseUrl;

    /**
     * @param secret the server's secret
     * @param publicBaseUrl where participants reach the gateway, without a slash at the end
     */
    public JoinTokens(byte[] secret, String publicBaseUrl) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        this.publicBaseUrl = publicBaseUrl;
    }

    /** What a valid token opens, if it is still the run's: only its newest generation opens anything. */
    public record Door(Tenant tenant, RunId run, int generation) {
        /** Whether it still opens the run. */
        public boolean opens(RunView view) {
            return view.linkGeneration() == generation;
        }
    }

    /** The link of a run that can still be joined; connector runs have none, and it ends with the run. */
    public Optional<JoinLink> link(RunView run) {
        if (!run.joinable() || run.status().isTerminal()) {
            return Optional.empty();
        }
        var token = token(run.tenant(), run.id(), run.linkGeneration());
        return Optional.of(new JoinLink(publicBaseUrl + "/join/" + token, token));
    }

    /** The token of that generation of a run's links. */
    public String token(Tenant tenant, RunId run, int generation) {
        var bytes = ByteBuffer.allocate(SIGNED_BYTES + SIGNATURE_BYTES)
                .put((byte) (tenant.mode() == Mode.TEST ? 1 : 0))
                .put((byte) generation)
                .putLong(run.value().getMostSignificantBits())
                .putLong(run.value().getLeastSignificantBits())
                .putLong(tenant.organization().value().getMostSignificantBits())
                .putLong(tenant.organization().value().getLeastSignificantBits());
        bytes.put(signature(bytes.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What the token opens; empty when it is not one of ours. The signature is compared in constant time. */
    public Optional<Door> open(String token) {
        var bytes = decode(token);
        if (bytes.length != SIGNED_BYTES + SIGNATURE_BYTES
                || !MessageDigest.isEqual(signature(bytes), Arrays.copyOfRange(bytes, SIGNED_BYTES, bytes.length))) {
            return Optional.empty();
        }
        var read = ByteBuffer.wrap(bytes);
        var mode = read.get() == 1 ? Mode.TEST : Mode.LIVE;
        int generation = Byte.toUnsignedInt(read.get());
        var run = new RunId(new UUID(read.getLong(), read.getLong()));
        var organization = new OrganizationId(new UUID(read.getLong(), read.getLong()));
        return Optional.of(new Door(new Tenant(organization, mode), run, generation));
    }

    private static byte[] decode(String token) {
        if (token.length() != TOKEN_CHARS) {
            return new byte[0];
        }
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] signature(byte[] token) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(PURPOSE);
            mac.update(token, 0, SIGNED_BYTES);
            return Arrays.copyOf(mac.doFinal(), SIGNATURE_BYTES);
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
