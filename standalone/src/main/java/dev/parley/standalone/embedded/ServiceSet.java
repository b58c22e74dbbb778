package dev.parley.standalone.embedded;

import dev.parley.analysis.AnalysisProcessor;
import dev.parley.catalog.CatalogProcessor;
import dev.parley.engines.Engines;
import dev.parley.gateway.Gateway;
import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.Hosts;
import dev.parley.gateway.HttpEdge;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.interviewer.Interviewer;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.id.TimeOrderedIds;
import dev.parley.kit.net.AddressPolicy;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.share.WorkSizing;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.Topics;
import dev.parley.kit.webhook.TargetPolicy;
import dev.parley.kit.webhook.WebhookSecrets;
import dev.parley.projections.Projections;
import dev.parley.run.RunProcessor;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.tables.Tables;
import dev.parley.webhooks.Webhooks;
import dev.parley.webhooks.send.SendLimits;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every service of Parley, wired for one JVM: readers are answered by the projections beside the gateway, without a hop. */
final class ServiceSet {
    /** Of every topic; fixed for a data folder once it is made. */
    private static final int PARTITIONS = 4;

    private static final int CALM_POLL_MS = 100;
    private static final TargetPolicy WEBHOOK_TARGETS =
            new TargetPolicy(true, AddressPolicy.allowing(List.of("127.0.0.0/8", "::1")));
    private static final InstantSource CLOCK = InstantSource.system();

    private final KafkaConfig kafka;
    private final TopicSerdes serdes;
    private final Engines engines;

    ServiceSet(KafkaConfig kafka, TopicSerdes serdes, Engines engines) {
        this.kafka = kafka;
        this.serdes = serdes;
        this.engines = engines;
    }

    static KafkaConfig kafka(DataFolder folder, String bootstrapServers, URI registryUrl) {
        return new KafkaConfig(
                bootstrapServers, registryUrl, "embedded", folder.folder("state"), PARTITIONS, (short) 1, true);
    }

    /** All of them, not started yet. */
    List<Service> services(Metrics metrics, GatewayConfig gateway, Installation installation) {
        var surroundings = new Surroundings(Optional.empty(), Optional.of(metrics.registry()));
        var projections = new Projections(kafka, calm(Projections.SIZING), serdes, CLOCK, surroundings);
        var queries = projections.queries();
        return List.of(
                projections,
                new CatalogProcessor(kafka, calm(Sizing.DEFAULT), serdes, CLOCK, surroundings),
                new RunProcessor(kafka, Sizing.DEFAULT, calm(RunProcessor.TIMER_SIZING), serdes, CLOCK, surroundings),
                new Interviewer(named("interviewer"), WorkSizing.DEFAULT, serdes, engines, CLOCK),
                new Tables(kafka, Tables.SIZING, serdes, CLOCK, surroundings),
                new AnalysisProcessor(
                        named("analysis"),
                        calm(AnalysisProcessor.SIZING),
                        serdes,
                        engines,
                        queries,
                        CLOCK,
                        surroundings),
                new Webhooks(
                        named("webhooks"), calm(Webhooks.SIZING), serdes, sending(installation), CLOCK, surroundings),
                new Gateway(
                        gateway,
                        named("gateway"),
                        serdes,
                        new Gateway.Views(
                                queries,
                                queries,
                                projections.deliveryQueries(),
                                queries,
                                queries,
                                () -> beside(projections)),
                        engines.writer(),
                        metrics,
                        CLOCK,
                        new TimeOrderedIds()));
    }

    /** The gateway's health tells of the engines too: in this process nobody else is asked for any. */
    private Health beside(Projections projections) {
        return Health.all(Map.of("views", projections.health()))
                .and(Health.of("engines", Health.State.UP, engines.description()));
    }

    /** A receiver on this machine is what somebody tries webhooks with; whoever has a key may do anything here anyway. */
    private static Webhooks.Sending sending(Installation installation) {
        return new Webhooks.Sending(
                new WebhookSecrets(installation.joinSecretBytes()), WEBHOOK_TARGETS, SendLimits.DEFAULT);
    }

    /** A sender for the commands that no door takes. */
    CommandSender commandSender() {
        return new CommandSender(named("standalone"), serdes, List.of(Topics.CATALOG_COMMANDS), "/parley/standalone");
    }

    /**
     * For those whose commits nobody waits for: records wake them up at once, only their timers wait for the end of a poll,
     * and a machine with nothing to do stays quiet.
     */
    private static Sizing calm(Sizing sizing) {
        return sizing.polling(CALM_POLL_MS);
    }

    /** Clients are told apart by the instance's name, also those of services that are alone in their group. */
    private KafkaConfig named(String service) {
        return new KafkaConfig(
                kafka.bootstrapServers(),
                kafka.registryUrl(),
                kafka.instanceId() + "-" + service,
                kafka.stateDirectory(),
                kafka.partitions(),
                kafka.replicationFactor(),
                kafka.registersSchemas());
    }

    static GatewayConfig gateway(int port, Installation installation) {
        var url = "http://" + LoopbackPorts.HOST + ":" + port;
        return GatewayConfig.of(LoopbackPorts.HOST, port, url, installation.joinSecretBytes())
                .withWebhookTargets(WEBHOOK_TARGETS)
                .with(HttpEdge.from(Settings.ofProcess()))
                .with(Hosts.from(Settings.ofProcess()))
                .with(InstalledModels.from(Settings.ofProcess()));
    }
}
