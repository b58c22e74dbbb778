package dev.parley.gateway;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.canary.CanarySettings;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.http.GatewayServer;
import dev.parley.gateway.json.CanonicalJson;
import dev.parley.gateway.limit.InFlightLimits;
import dev.parley.gateway.limit.Rate;
import dev.parley.gateway.limit.RequestRates;
import dev.parley.gateway.live.StreamLimits;
import dev.parley.gateway.port.DecidedCommands;
import dev.parley.gateway.simulate.Voices;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.service.Health;
import dev.parley.kit.webhook.TargetPolicy;
import dev.parley.simulator.ModelUse;
import dev.parley.simulator.model.LineWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A real server on a free port, in front of the fake pipeline, with keys for two organizations. */
public final class TestGateway implements AutoCloseable {

    public static final Tenant ACME = tenant(1, Mode.LIVE);
    public static final Tenant ACME_TEST = tenant(1, Mode.TEST);
    public static final Tenant OTHER = tenant(2, Mode.LIVE);
    public static final String KEY = "sk_live_acmeacmeacmeacme";
    public static final String TEST_KEY = "sk_test_acmeacmeacmeacme";
    public static final String OTHER_KEY = "sk_live_otherotherother1";
    public static final String READ_KEY = "sk_live_readreadreadread";
    public static final String REVOKED_KEY = "sk_live_revokedrevoked12";
    public static final String NO_SCOPE_KEY = "sk_live_nothingnothing12";
    public static final byte[] SECRET = "a secret of at least 32 bytes, for tests".getBytes(StandardCharsets.UTF_8);

    private static final Rate PLENTY = new Rate(100_000, 100_000);
    private static final HttpEdge UNHURRIED =
            new HttpEdge(new RequestRates(PLENTY, PLENTY, PLENTY), InFlightLimits.DEFAULT, Set.of(), Optional.empty());

    private static final Voices SILENT = (_, _, _) -> _ -> new LineWriter.Written(Optional.empty(), ModelUse.NONE);

    public final FakePipeline pipeline = new FakePipeline();
    public final GatewayServer server;
    private final Metrics metrics;

    public TestGateway() {
        this(Duration.ofSeconds(2));
    }

    public TestGateway(Duration patience) {
        this(patience, StreamLimits.DEFAULT);
    }

    public TestGateway(Duration patience, StreamLimits streams) {
        this(patience, streams, UNHURRIED);
    }

    public TestGateway(Duration patience, StreamLimits streams, HttpEdge edge) {
        this(patience, streams, edge, InstalledModels.BUILT_IN, SILENT, new Metrics());
    }

    /** One that has language models for simulated participants. */
    public TestGateway(InstalledModels models, Voices voices) {
        this(Duration.ofSeconds(2), StreamLimits.DEFAULT, UNHURRIED, models, voices, new Metrics());
    }

    /** One with these metrics. */
    public TestGateway(Metrics metrics) {
        this(Duration.ofSeconds(2), StreamLimits.DEFAULT, UNHURRIED, InstalledModels.BUILT_IN, SILENT, metrics);
    }

    private TestGateway(
            Duration patience,
            StreamLimits streams,
            HttpEdge edge,
            InstalledModels models,
            Voices voices,
            Metrics metrics) {
        this.metrics = metrics;
        var config = new GatewayConfig(
                "127.0.0.1",
                0,
                "https://talk.example",
                SECRET,
                patience,
                100,
                512 * 1024,
                models,
                streams,
                new Hosts(Optional.of("Acme Research"), Map.of(), Optional.empty()),
                TargetPolicy.STRICT,
                edge,
                CanarySettings.DEFAULT);
        var feed = new FakeFeed(pipeline.runs());
        server = new GatewayServer(
                config,
                new GatewayPorts(
                        pipeline,
                        pipeline,
                        pipeline.runs(),
                        pipeline,
                        pipeline,
                        feed,
                        feed,
                        () -> Health.EMPTY,
                        metrics,
                        InstantSource.system(),
                        UUID::randomUUID),
                Map.of(),
                List.of(new FakeAccessLog(), (DecidedCommands) pipeline::find, voices));
        pipeline.listen(server::outcome);
        know(KEY, ACME, EnumSet.allOf(Scope.class), false);
        know(TEST_KEY, ACME_TEST, EnumSet.allOf(Scope.class), false);
        know(OTHER_KEY, OTHER, Set.of(Scope.ADMIN), false);
        know(READ_KEY, ACME, Set.of(Scope.RUNS_READ), false);
        know(REVOKED_KEY, ACME, Set.of(Scope.ADMIN), true);
        know(NO_SCOPE_KEY, ACME, Set.of(), false);
        server.start();
    }

    public Client client() {
        return new Client(server.uri(), KEY);
    }

    private void know(String secret, Tenant tenant, Set<Scope> scopes, boolean revoked) {
        pipeline.know(key(secret, tenant, scopes, revoked));
    }

    /** The definition of an API key. */
    public static ApiKey key(String secret, Tenant tenant, Set<Scope> scopes, boolean revoked) {
        return new ApiKey(
                new ApiKeyId(UUID.nameUUIDFromBytes(secret.getBytes(StandardCharsets.UTF_8))),
                tenant,
                1,
                "a key",
                CanonicalJson.sha256Hex(secret),
                scopes,
                Optional.empty(),
                revoked,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** The same key, expired long ago. */
    public static ApiKey expired(ApiKey key) {
        return new ApiKey(
                key.id(),
                key.tenant(),
                key.revision(),
                key.name(),
                key.digest(),
                key.scopes(),
                Optional.of(Instant.EPOCH),
                key.revoked(),
                key.hint(),
                key.lastUsedAt(),
                key.createdAt(),
                key.updatedAt());
    }

    /** A published blueprint's id. */
    public String publishedBlueprint() {
        var agent = client().post("/api/v1/agents", Samples.AGENT).at("id");
        var blueprint =
                client().post("/api/v1/blueprints", Samples.blueprint(agent)).at("id");
        client().post("/api/v1/blueprints/" + blueprint + "/publish", "");
        return blueprint;
    }

    private static Tenant tenant(long number, Mode mode) {
        return new Tenant(new OrganizationId(new UUID(0, number)), mode);
    }

    @Override
    public void close() {
        server.close();
        metrics.close();
    }
}
