package dev.parley.standalone.embedded;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.CreateApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.topic.Topics;
import dev.parley.standalone.platform.Probe;
import dev.parley.standalone.platform.StartupException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionException;

/**
 * Makes the installation's API keys known to the catalog, which learns their digests only. The ids follow from the keys,
 * so doing it again at every start changes nothing.
 */
final class FirstKeys {
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

    private final Installation installation;

    FirstKeys(Installation installation) {
        this.installation = installation;
    }

    /** Sends the commands and returns when they are durable; somebody may decide them later. */
    void send(CommandSender sender, Instant now) {
        try {
            for (var mode : Mode.values()) {
                sender.send(Topics.CATALOG_COMMANDS, command(mode, now), Optional.empty())
                        .join();
            }
        } catch (CompletionException e) {
            throw new StartupException("The API keys could not be made known: " + e.getCause(), e);
        }
    }

    /** Returns when the REST API lets the holders of both keys in. */
    void awaitKnown(URI api, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (var mode : Mode.values()) {
            var probe = Probe.httpOk(api.resolve("/api/v1/interview-runs?limit=1"), "Bearer " + installation.key(mode));
            while (!isReady(probe)) {
                if (System.nanoTime() > deadline) {
                    throw new StartupException("The API does not know its " + wireName(mode) + " key after "
                            + patience.toSeconds() + " s.");
                }
            }
        }
    }

    private CommandEnvelope<CatalogCommand> command(Mode mode, Instant now) {
        var digest = sha256(installation.key(mode));
        var id = DerivedId.of("api_key", digest);
        var meta = new CommandMeta(
                new CommandId(DerivedId.of("first_key", digest)),
                new Tenant(installation.organization(), mode),
                id,
                Issuer.WORKER,
                "standalone",
                now,
                digest,
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                id.toString(),
                Optional.empty());
        var name = "first " + wireName(mode) + " key";
        return new CommandEnvelope<>(
                meta, new CreateApiKey(name, digest, Set.of(Scope.ADMIN), Optional.empty(), Optional.empty()));
    }

    private static boolean isReady(Probe probe) {
        try {
            boolean ready = probe.isReady();
            if (!ready) {
                Thread.sleep(POLL_INTERVAL);
            }
            return ready;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while the services were starting.", e);
        }
    }

    private static String wireName(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
