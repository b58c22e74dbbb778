package dev.parley.kit.serde;

import com.microsoft.kiota.ApiException;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.topic.Evolution;
import dev.parley.kit.topic.Topic;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.resolver.client.RegistryClientFacadeFactory;
import io.apicurio.registry.resolver.client.RegistryVersionCoordinates;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import io.apicurio.registry.resolver.strategy.ArtifactReference;
import io.apicurio.registry.rest.client.RegistryClient;
import io.apicurio.registry.rest.client.models.CreateRule;
import io.apicurio.registry.rest.client.models.RuleType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure at start that the registry has every schema this process writes, each complete in itself, and learns their ids.
 * (With references and auto-registration the serde would ask the registry for every single record: apicurio-registry #7395.)
 */
public final class SchemaRegistration {

    /** The registry's group of all our schemas; an artifact is named like its record. */
    public static final String GROUP = "parley";

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRegistration.class);
    private static final String AVRO = "AVRO";

    private final KafkaConfig config;
    private final Duration patience;

    /** @param patience how long to go on asking a registry that does not answer */
    public SchemaRegistration(KafkaConfig config, Duration patience) {
        this.config = config;
        this.patience = patience;
    }

    /**
     * Registers the schemas of these topics, or looks them up where this process may not register, and returns the serdes.
     *
     * @throws IllegalStateException if the registry does not answer in time or refuses a schema; the message says what to do
     */
    public TopicSerdes registerAll(List<Topic<?>> topics) {
        var registry = RegistryClientFacadeFactory.create(new SchemaResolverConfig(Map.of(
                SchemaResolverConfig.REGISTRY_URL,
                config.registryUrl().toString(),
                SchemaResolverConfig.HTTP_ADAPTER,
                "JDK")));
        var schemas = new RegisteredSchemas(registry);
        for (var topic : topics) {
            for (var schema : topic.schemas()) {
                if (schemas.idOf(schema.getFullName()).isEmpty()) {
                    schemas.add(schema, patiently(() -> locate(registry, schema, topic.evolution())));
                }
            }
        }
        return new TopicSerdes(schemas);
    }

    /** Serdes with ids made up here, for what never leaves this process: the tests of a topology. */
    public static TopicSerdes withoutRegistry(List<Topic<?>> topics) {
        var schemas = new RegisteredSchemas(new NoRegistry());
        var ids = new AtomicLong();
        topics.stream().flatMap(topic -> topic.schemas().stream()).forEach(schema -> {
            long id = ids.incrementAndGet();
            schemas.add(schema, RegistryVersionCoordinates.create(id, id, GROUP, schema.getFullName(), "1"));
        });
        return new TopicSerdes(schemas);
    }

    private RegistryVersionCoordinates locate(RegistryClientFacade registry, Schema schema, Evolution evolution) {
        var found = find(registry, schema);
        if (found.isPresent()) {
            return found.get();
        }
        if (!config.registersSchemas()) {
            throw new IllegalStateException(
                    "The registry at %s has no schema %s as this version of Parley writes it. Register it first: start one service with PARLEY_REGISTER_SCHEMAS=true."
                            .formatted(config.registryUrl(), schema.getFullName()));
        }
        LOG.debug("Registering {}", schema.getFullName());
        var made = registry.createSchema(
                AVRO, GROUP, schema.getFullName(), null, "FIND_OR_CREATE_VERSION", false, schema.toString(), Set.of());
        enforce(registry, schema, evolution);
        return made;
    }

    private static Optional<RegistryVersionCoordinates> find(RegistryClientFacade registry, Schema schema) {
        var artifact = ArtifactReference.builder()
                .groupId(GROUP)
                .artifactId(schema.getFullName())
                .build();
        return registry.searchVersionsByContent(schema.toString(), AVRO, artifact, false).stream()
                .findFirst();
    }

    /** From its second version on the registry refuses what readers could not read. */
    private static void enforce(RegistryClientFacade registry, Schema schema, Evolution evolution) {
        if (!(registry.getClient() instanceof RegistryClient client)) {
            throw new IllegalStateException("The registry's URL has to be that of its core API, version 3");
        }
        var rule = new CreateRule();
        rule.setRuleType(RuleType.COMPATIBILITY);
        rule.setConfig(evolution.name());
        try {
            client.groups()
                    .byGroupId(GROUP)
                    .artifacts()
                    .byArtifactId(schema.getFullName())
                    .rules()
                    .post(rule);
        } catch (ApiException e) {
            if (e.getResponseStatusCode() != 409) {
                throw e;
            }
            LOG.debug("{} has its rule already", schema.getFullName());
        }
    }

    /** A registry that is not there yet is waited for; one that refuses is not asked again. */
    private RegistryVersionCoordinates patiently(Supplier<RegistryVersionCoordinates> attempt) {
        long giveUp = System.nanoTime() + patience.toNanos();
        boolean said = false;
        while (true) {
            try {
                return attempt.get();
            } catch (ApiException e) {
                if (e.getResponseStatusCode() < 500) {
                    throw new IllegalStateException(
                            "The registry at %s refuses a schema of this version of Parley: %s"
                                    .formatted(config.registryUrl(), describe(e)),
                            e);
                }
                said = waitOrGiveUp(giveUp, said, e);
            } catch (IllegalStateException e) {
                throw e;
            } catch (RuntimeException e) {
                said = waitOrGiveUp(giveUp, said, e);
            }
        }
    }

    private boolean waitOrGiveUp(long giveUp, boolean said, RuntimeException e) {
        if (System.nanoTime() > giveUp) {
            throw new IllegalStateException(
                    "The schema registry at %s did not answer within %s: is it running, and is PARLEY_REGISTRY_URL right?"
                            .formatted(config.registryUrl(), patience),
                    e);
        }
        if (!said) {
            LOG.warn(
                    "The schema registry at {} does not answer yet; trying again for {}",
                    config.registryUrl(),
                    patience);
        }
        try {
            Thread.sleep(Duration.ofMillis(250));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the schema registry", interrupted);
        }
        return true;
    }

    private static String describe(ApiException e) {
        return e instanceof io.apicurio.registry.rest.client.models.RuleViolationProblemDetails problem
                ? problem.getTitle() + " "
                        + Optional.ofNullable(problem.getDetail()).orElse("")
                : String.valueOf(e.getMessage());
    }
}
