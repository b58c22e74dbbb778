package dev.parley.gateway.auth;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.RunView;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Join tokens: derived from the run and a server secret, so nothing is stored and the same token can be shown again. A token is
 * base64url (no padding) of mode (1 byte), link generation (1 byte), run id (16), organization id (16) and the first 16 bytes of an
 * HMAC-SHA256 over those. It carries the tenant because no query may be asked without one. Thread-safe.
 */
public final class JoinTokens {

    /** A secret must be at least this long. */
    public static final int LEAST_SECRET_BYTES = 32;

    private static final String PURPOSE = "parley/join/1";
    private static final int CONTENT_BYTES = 34;

    private final SignedTokens tokens;
    private final String publicBaseUrl;

    /**
     * @param secret the server's secret
     * @param publicBaseUrl where participants reach the gateway, without a slash at the end
     */
    public JoinTokens(byte[] secret, String publicBaseUrl) {
        this.tokens = new SignedTokens(secret, PURPOSE, CONTENT_BYTES);
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
        return tokens.seal(content -> content.put((byte) (tenant.mode() == Mode.TEST ? 1 : 0))
                .put((byte) generation)
                .putLong(run.value().getMostSignificantBits())
                .putLong(run.value().getLeastSignificantBits())
                .putLong(tenant.organization().value().getMostSignificantBits())
                .putLong(tenant.organization().value().getLeastSignificantBits()));
    }

    /** What the token opens; empty when it is not one of ours. The signature is compared in constant time. */
    public Optional<Door> open(String token) {
        return tokens.open(token).map(JoinTokens::door);
    }

    private static Door door(ByteBuffer read) {
        var mode = read.get() == 1 ? Mode.TEST : Mode.LIVE;
        int generation = Byte.toUnsignedInt(read.get());
        var run = new RunId(new UUID(read.getLong(), read.getLong()));
        var organization = new OrganizationId(new UUID(read.getLong(), read.getLong()));
        return new Door(new Tenant(organization, mode), run, generation);
    }
}
