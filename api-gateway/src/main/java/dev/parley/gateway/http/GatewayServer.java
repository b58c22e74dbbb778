package dev.parley.gateway.http;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.command.ToldVersions;
import dev.parley.gateway.command.Waiters;
import dev.parley.gateway.live.OpenStreams;
import dev.parley.gateway.live.RunWatch;
import dev.parley.gateway.simulate.Simulations;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: an application context of its own, so that several can live in one JVM. */
public final class GatewayServer implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayServer.class);
    private static final long LONGEST_GOODBYE_MS = 2500;
    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::");

    private final GatewayConfig config;
    private final GatewayPorts ports;
    private final Map<String, Object> properties;
    private final List<Object> beans;
    private final ToldVersions told = new ToldVersions();
    private final CommandGateway gateway;
    private final OpenStreams streams;
    private final RunWatch watch;
    private final Simulations simulations;
    private volatile Optional<EmbeddedServer> running = Optional.empty();

    /**
     * @param properties more settings for the application context
     * @param beans more objects for it
     */
    public GatewayServer(GatewayConfig config, GatewayPorts ports, Map<String, Object> properties, List<Object> beans) {
        this.config = config;
        this.ports = ports;
        this.properties = Map.copyOf(properties);
        this.beans = List.copyOf(beans);
        this.gateway = new CommandGateway(
                ports.commands(), new Waiters(config.maxCommandsInFlight()), told, ports.clock(), config.patience());
        this.streams = new OpenStreams(config.streams(), ports.clock());
        this.watch = new RunWatch(ports.runs());
        this.simulations = new Simulations(this::forItself, ports.clock());
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public void start() {
        var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .eagerInitSingletons(true)
                .properties(ServerSettings.of(config))
                .properties(properties)
                .singletons(config, ports, told, gateway, streams, watch, simulations)
                .singletons(beans.toArray())
                .start();
        try {
            running = Optional.of(context.getBean(EmbeddedServer.class).start());
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** Takes an outcome from the outcomes topic; quick and never throws. */
    public void outcome(AddressedOutcome outcome) {
        gateway.outcome(outcome);
    }

    /** Sends commands and waits for what becomes of them, as requests do. */
    public CommandGateway commands() {
        return gateway;
    }

    /** Where it listens, once started. */
    public URI uri() {
        return running.orElseThrow(() -> new IllegalStateException("start the server first"))
                .getURI();
    }

    /** Where it reaches itself: an address that stands for all of them is nowhere to connect to. */
    private URI forItself() {
        var tls = config.edge().tls();
        if (tls.isPresent()) {
            return URI.create("http://127.0.0.1:" + tls.get().loopbackPort());
        }
        var own = uri();
        return ANY_ADDRESS.contains(config.host()) ? URI.create("http://127.0.0.1:" + own.getPort()) : own;
    }

    @Override
    public Health health() {
        return running.filter(EmbeddedServer::isRunning).isPresent()
                ? Health.of(
                        "listening", Health.State.UP, "on port " + running.get().getPort())
                : Health.of("listening", Health.State.NOT_READY, "not started");
    }

    @Override
    public void close() {
        simulations.close();
        streams.close();
        watch.close();
        running.ifPresent(server -> {
            finishWork(server);
            server.getApplicationContext().close();
        });
        running = Optional.empty();
        streams.release();
    }

    /** Takes no more connections and lets requests in hand be answered. */
    private static void finishWork(EmbeddedServer server) {
        if (server instanceof GracefulShutdownCapable graceful) {
            try {
                graceful.shutdownGracefully().toCompletableFuture().get(LONGEST_GOODBYE_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                LOG.info("Some connections are cut off");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
