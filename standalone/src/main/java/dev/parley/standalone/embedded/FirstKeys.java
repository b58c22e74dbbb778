package dev.parley.standalone.embedded;

import dev.parley.domain.id.Mode;
import dev.parley.gateway.auth.FirstKey;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.topic.Topics;
import dev.parley.standalone.platform.Probe;
import dev.parley.standalone.platform.StartupException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
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
                var key = new FirstKey(installation.organization(), installation.key(mode));
                sender.send(Topics.CATALOG_COMMANDS, key.command("standalone", now), Optional.empty())
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
}
