package dev.parley.gateway.auth;

import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OpenLinkId;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
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
 * Tokens of open links: like join tokens derived and signed, so nothing is stored. A token is base64url (no padding) of mode (1 byte),
 * link id (16), organization id (16) and the first 16 bytes of an HMAC-SHA256 over those. Thread-safe.
 */
public final class OpenTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "parley/open/1".getBytes(StandardCharsets.UTF_8);
    private static final int SIGNED_BYTES = 33;
    private static final int SIGNATURE_BYTES = 16;
    private static final int TOKEN_CHARS = 66;

    private final SecretKeySpec secret;
    private final String publicBaseUrl;

    /**
     * @param secret the server's secret
     * @param publicBaseUrl where participants reach the gateway, without a slash at the end
     */
    public OpenTokens(byte[] secret, String publicBaseUrl) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        this.publicBaseUrl = publicBaseUrl;
    }

    /** What a valid token opens. */
    public record Door(Tenant tenant, OpenLinkId link) {}

    /** Where visitors begin. */
    public JoinLink link(OpenLink link) {
        var token = token(link.tenant(), link.id());
        return new JoinLink(publicBaseUrl + "/open/" + token, token);
    }

    private String token(Tenant tenant, OpenLinkId link) {
        var bytes = ByteBuffer.allocate(SIGNED_BYTES + SIGNATURE_BYTES)
                .put((byte) (tenant.mode() == Mode.TEST ? 1 : 0))
                .putLong(link.value().getMostSignificantBits())
                .putLong(link.value().getLeastSignificantBits())
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
        var link = new OpenLinkId(new UUID(read.getLong(), read.getLong()));
        var organization = new OrganizationId(new UUID(read.getLong(), read.getLong()));
        return Optional.of(new Door(new Tenant(organization, mode), link));
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
