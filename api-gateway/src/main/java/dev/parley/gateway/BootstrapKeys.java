package dev.parley.gateway;

import dev.parley.gateway.auth.FirstKey;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.topic.Topics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the operator's first keys known to the catalog once at every start, trying until the log has taken them. */
final class BootstrapKeys implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(BootstrapKeys.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<FirstKey> keys;
    private final CommandSender sender;
    private final InstantSource clock;
    private final Thread sending = Thread.ofVirtual().name("bootstrap-keys").unstarted(this::send);
    private volatile boolean done;

    BootstrapKeys(List<FirstKey> keys, CommandSender sender, InstantSource clock) {
        this.keys = List.copyOf(keys);
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bootstrap-keys";
    }

    @Override
    public void start() {
        sending.start();
    }

    @Override
    public void close() {
        sending.interrupt();
    }

    @Override
    public Health health() {
        return done
                ? Health.of("bootstrap-keys", Health.State.UP, keys.size() + " keys made known")
                : Health.of("bootstrap-keys", Health.State.DEGRADED, "the first keys are not in the log yet");
    }

    private void send() {
        try {
            for (var key : keys) {
                while (!isSent(key)) {
                    Thread.sleep(PAUSE);
                }
                LOG.info("{} is made known", key);
            }
            done = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isSent(FirstKey key) {
        try {
            sender.send(Topics.CATALOG_COMMANDS, key.command("api-gateway", clock.instant()), Optional.empty())
                    .join();
            return true;
        } catch (CompletionException failed) {
            LOG.warn("{} could not be made known yet", key, failed);
            return false;
        }
    }
}
