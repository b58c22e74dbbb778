package dev.parley.webhooks;

import dev.parley.kit.command.CommandSender;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.definitions.DefinitionReader;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Services;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.StreamsApplication;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.kit.webhook.TargetPolicy;
import dev.parley.kit.webhook.WebhookSecrets;
import dev.parley.webhooks.courier.CourierTopology;
import dev.parley.webhooks.router.RouterTopology;
import dev.parley.webhooks.send.AttemptCommands;
import dev.parley.webhooks.send.AttemptMeters;
import dev.parley.webhooks.send.Dispatcher;
import dev.parley.webhooks.send.HttpSender;
import dev.parley.webhooks.send.KnownRecipients;
import dev.parley.webhooks.send.SendLimits;
import dev.parley.webhooks.send.Signer;
import java.time.InstantSource;
import java.util.List;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Tells webhooks what happens. Everything but start and close is thread-safe. */
public final class Webhooks extends Services {

    /** What it reads and writes. */
    public static final List<Topic<?>> TOPICS = List.of(
            Topics.RUN_EVENTS,
            Topics.CATALOG_EVENTS,
            Topics.CATALOG_COMMANDS,
            Topics.DEFINITIONS,
            Topics.WEBHOOK_COMMANDS,
            Topics.WEBHOOK_OUTCOMES,
            Topics.WEBHOOK_DELIVERIES,
            Topics.WEBHOOK_DEAD_LETTERS);

    /** A notification may come a second later. */
    public static final Sizing SIZING = Sizing.DEFAULT.committingEvery(200);

    /** How webhooks are sent to. */
    public record Sending(WebhookSecrets secrets, TargetPolicy policy, SendLimits limits) {}

    /**
     * @param serdes that know {@link #TOPICS}
     * @param surroundings where its metrics go
     */
    public Webhooks(
            KafkaConfig kafka,
            Sizing sizing,
            TopicSerdes serdes,
            Sending sending,
            InstantSource clock,
            Surroundings surroundings) {
        var definitions = new DefinitionReader(kafka, serdes, Topics.DEFINITIONS);
        var sender = new CommandSender(kafka, serdes, List.of(Topics.WEBHOOK_COMMANDS), "/parley/webhook-dispatcher");
        var http = new HttpSender(
                sending.policy(),
                new Signer(sending.secrets()),
                SystemDefaultDnsResolver.INSTANCE,
                clock,
                HttpSender.TOTAL_TIMEOUT,
                sending.limits().inAll());
        var dispatcher = new Dispatcher(
                new KnownRecipients(definitions),
                http,
                new AttemptCommands(sender, clock),
                sending.limits(),
                new AttemptMeters(surroundings.meters()),
                clock);
        var routerGuards = new StreamGuards(serdes, kafka.partitions(), clock);
        var courierGuards = new StreamGuards(serdes, kafka.partitions(), clock);
        var router = new StreamsApplication(
                RouterTopology.APPLICATION_ID,
                RouterTopology.of(serdes, routerGuards, definitions, clock)::topology,
                kafka,
                sizing.gathered(),
                routerGuards,
                surroundings);
        var courier = new StreamsApplication(
                CourierTopology.APPLICATION_ID,
                new CourierTopology(serdes, courierGuards, dispatcher)::topology,
                kafka,
                sizing,
                courierGuards,
                surroundings);
        super("webhooks", List.of(definitions, sender, dispatcher, courier, router));
    }
}
