package dev.parley.gateway.auth;

import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OpenLinkId;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Tokens of open links: like join tokens derived and signed, so nothing is stored. A token is base64url (no padding) of mode (1 byte),
 * link id (16), organization id (16) and the first 16 bytes of an HMAC-SHA256 over those. Thread-safe.
 */
public final class OpenTokens {

    private static final String PURPOSE = "parley/open/1";
    private static final int CONTENT_BYTES = 33;

    private final SignedTokens tokens;
    private final String publicBaseUrl;

    /**
     * @param secret the server's secret
     * @param publicBaseUrl where participants reach the gateway, without a slash at the end
     */
    public OpenTokens(byte[] secret, String publicBaseUrl) {
        this.tokens = new SignedTokens(secret, PURPOSE, CONTENT_BYTES);
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
        return tokens.seal(content -> content.put((byte) (tenant.mode() == Mode.TEST ? 1 : 0))
                .putLong(link.value().getMostSignificantBits())
                .putLong(link.value().getLeastSignificantBits())
                .putLong(tenant.organization().value().getMostSignificantBits())
                .putLong(tenant.organization().value().getLeastSignificantBits()));
    }

    /** What the token opens; empty when it is not one of ours. The signature is compared in constant time. */
    public Optional<Door> open(String token) {
        return tokens.open(token).map(OpenTokens::door);
    }

    private static Door door(ByteBuffer read) {
        var mode = read.get() == 1 ? Mode.TEST : Mode.LIVE;
        var link = new OpenLinkId(new UUID(read.getLong(), read.getLong()));
        var organization = new OrganizationId(new UUID(read.getLong(), read.getLong()));
        return new Door(new Tenant(organization, mode), link);
    }
}
