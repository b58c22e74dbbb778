package dev.parley.gateway.auth;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.Mode;
import dev.parley.gateway.json.CanonicalJson;
import dev.parley.gateway.port.Definitions;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Finds who holds an API key. Only digests are kept and compared: the look-up is by SHA-256 digest, so its time tells nothing about
 * a key that is nearly right. Thread-safe.
 */
public final class ApiKeys {

    static final String LIVE = "sk_live_";
    static final String TEST = "sk_test_";
    private static final Pattern KEY = Pattern.compile("sk_(live|test)_[A-Za-z0-9_-]{16,128}");

    /** Somebody who tries made-up keys must not keep the broker busy. */
    private static final int CATCH_UPS_PER_SECOND = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Definitions definitions;
    private final InstantSource clock;
    private final Bucket catchUps = Bucket.builder()
            .addLimit(limit ->
                    limit.capacity(CATCH_UPS_PER_SECOND).refillGreedy(CATCH_UPS_PER_SECOND, Duration.ofSeconds(1)))
            .build();

    public ApiKeys(Definitions definitions, InstantSource clock) {
        this.definitions = definitions;
        this.clock = clock;
    }

    /** Whether the text is written as an API key is. */
    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** The holder, from memory. */
    public Optional<Caller> find(String secret) {
        if (!isKey(secret)) {
            return Optional.empty();
        }
        var digest = CanonicalJson.sha256Hex(secret);
        return definitions
                .apiKeyByDigest(digest)
                .filter(key -> sameText(key.digest(), digest))
                .filter(key -> secret.startsWith(key.tenant().mode() == Mode.TEST ? TEST : LIVE))
                .filter(this::isValid)
                .map(Caller::of);
    }

    /** Whether these credentials still allow that; asked by those who serve somebody for long. */
    public BooleanSupplier still(Optional<String> secret, Scope scope) {
        return () -> secret.flatMap(this::find).map(caller -> caller.may(scope)).orElse(false);
    }

    /** Reads what was written up to now, in case the key was just made. Blocks; does nothing for what cannot be a key. */
    public void catchUpFor(String secret) {
        if (isKey(secret) && catchUps.tryConsume(1)) {
            definitions.catchUp(PATIENCE);
        }
    }

    /** Whether the key can be used now. */
    public boolean isValid(ApiKey key) {
        return !key.revoked()
                && key.expiresAt().map(end -> end.isAfter(clock.instant())).orElse(true);
    }

    private static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
