package dev.parley.webhooks.send;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.AttemptError;
import dev.parley.domain.webhook.AttemptResult;
import dev.parley.domain.webhook.Delivery;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.webhooks.courier.Desk;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends deliveries that are due, each on a virtual thread of its own. One stays in hand until the courier has folded what came of
 * it. Forgetting everything does no harm: what is still due is handed over again. Thread-safe.
 */
public final class Dispatcher implements Service, Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration REPORT_AGAIN = Duration.ofMillis(500);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final Recipients recipients;
    private final HttpSender sender;
    private final Reports reports;
    private final AttemptMeters meters;
    private final InstantSource clock;
    private final InHand inHand;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closed;

    public Dispatcher(
            Recipients recipients,
            HttpSender sender,
            Reports reports,
            SendLimits limits,
            AttemptMeters meters,
            InstantSource clock) {
        this.recipients = recipients;
        this.sender = sender;
        this.reports = reports;
        this.meters = meters;
        this.clock = clock;
        this.inHand = new InHand(limits);
        meters.inHand(inHand::size);
    }

    @Override
    public String name() {
        return "dispatcher";
    }

    @Override
    public int room(WebhookId webhook, boolean failing) {
        return closed ? 0 : inHand.room(webhook, failing);
    }

    @Override
    public boolean has(DeliveryId delivery) {
        return inHand.has(delivery);
    }

    @Override
    public void take(Delivery delivery, boolean failing) {
        inHand.put(delivery, failing);
        threads.execute(() -> deliver(delivery));
    }

    @Override
    public void settled(DeliveryId delivery, int attempt) {
        inHand.settled(delivery, attempt);
    }

    @Override
    public void dropped(DeliveryId delivery) {
        inHand.drop(delivery);
    }

    private void deliver(Delivery delivery) {
        try {
            Optional<Webhook> webhook = recipients.find(delivery.webhookId()).filter(Webhook::isEnabled);
            AttemptResult result = webhook.isPresent() ? attempt(webhook.get(), delivery) : unsent();
            report(delivery, webhook.map(Webhook::enabledAt).orElse(Instant.EPOCH), result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Delivery {} is handed over again", delivery.id(), e);
            inHand.drop(delivery.id());
        }
    }

    private AttemptResult attempt(Webhook webhook, Delivery delivery) throws InterruptedException {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        Answer answer = sender.send(webhook, delivery.message());
        long latencyMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        var result = new AttemptResult(at, answer.statusCode(), latencyMs, answer.error(), answer.retryAfter());
        meters.attempted(result);
        return result;
    }

    private AttemptResult unsent() {
        return new AttemptResult(
                clock.instant(), OptionalInt.empty(), 0, Optional.of(AttemptError.WEBHOOK_DISABLED), Optional.empty());
    }

    /** What was sent must become known, or it would be sent again. */
    private void report(Delivery delivery, Instant enabledAt, AttemptResult result) throws InterruptedException {
        while (!closed) {
            try {
                reports.send(delivery, enabledAt, result).get();
                return;
            } catch (ExecutionException e) {
                LOG.warn("What came of delivery {} could not be reported and is reported again", delivery.id(), e);
                Thread.sleep(REPORT_AGAIN);
            }
        }
    }

    @Override
    public Health health() {
        return Health.of("dispatcher", Health.State.UP, inHand.size() + " deliveries in hand");
    }

    /** What is not answered in time is sent again after the next start. */
    @Override
    public void close() {
        closed = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(CLOSE_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sender.close();
    }
}
