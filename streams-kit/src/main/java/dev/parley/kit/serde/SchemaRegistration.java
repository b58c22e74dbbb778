package dev.parley.kit.serde;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.topic.Evolution;
import dev.parley.kit.topic.Topic;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.resolver.client.RegistryClientFacadeFactory;
import io.apicurio.registry.resolver.client.RegistryVersionCoordinates;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure at start that the registry has every schema this process writes, each complete in itself, and learns their ids.
 * (With references and auto-registration the serde would ask the registry for every single record: apicurio-registry #7395.)
 */
public final class SchemaRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRegistration.class);
    private static final int AT_ONCE = 4;

    /** How long a registry is asked whether what is remembered of it is still true. */
    private static final Duration TRUST_AFTER = Duration.ofSeconds(1);

    /** A registry that compiles while others do takes seconds; one that takes longer has lost the request. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final KafkaConfig config;
    private final Duration patience;

    /** @param patience how long to go on asking a registry that does not answer */
    public SchemaRegistration(KafkaConfig config, Duration patience) {
        this.config = config;
        this.patience = patience;
    }

    /**
     * Registers the schemas of these topics, or looks them up where this process may not register, and returns the serdes. Who did so
     * at its last start does not need the registry again for the same schemas.
     *
     * @throws IllegalStateException if the registry does not answer in time or refuses a schema; the message says what to do
     */
    public TopicSerdes registerAll(List<Topic<?>> topics) {
        var facade = facade();
        var wanted = wanted(topics);
        var memory = new RememberedSchemas(config);
        var located = memory.all(wanted.keySet())
                .filter(remembered -> remembered.isEmpty() || isStillTrue(facade, remembered))
                .orElseGet(() -> {
                    var asked = ask(facade, topics, wanted);
                    memory.keep(asked);
                    return asked;
                });
        var schemas = new RegisteredSchemas(facade);
        located.forEach(schemas::add);
        return new TopicSerdes(schemas);
    }

    /** One question tells a registry that was replaced by an empty one; one that is away did not forget anything. */
    private boolean isStillTrue(RegistryClientFacade facade, Map<Schema, RegistryVersionCoordinates> remembered) {
        var newest = Collections.max(
                remembered.entrySet(),
                Comparator.comparing(schema -> schema.getValue().getContentId()));
        try {
            return new Patience(config.registryUrl(), TRUST_AFTER, TRUST_AFTER)
                    .get(() -> holds(facade, newest.getValue().getContentId(), newest.getKey()));
        } catch (IllegalStateException away) {
            LOG.warn("Starting with the schemas of the last start: {}", away.getMessage());
            return true;
        }
    }

    private static boolean holds(RegistryClientFacade facade, long id, Schema schema) {
        try {
            return new Schema.Parser().parse(facade.getSchemaByContentId(id)).equals(schema);
        } catch (RuntimeException e) {
            if (RegisteredSchemas.isNotFound(e)) {
                return false;
            }
            throw e;
        }
    }

    private Map<Schema, RegistryVersionCoordinates> ask(
            RegistryClientFacade facade, List<Topic<?>> topics, Map<Schema, Evolution> wanted) {
        var registry = new SchemaRegistry(facade);
        var waiting = new Patience(config.registryUrl(), patience, ANSWER_WITHIN);
        if (config.registersSchemas()) {
            groups(topics)
                    .forEach(evolution -> waiting.get(() -> {
                        registry.ensureGroup(evolution);
                        return evolution;
                    }));
        }
        var asked = new LinkedHashMap<Schema, Future<RegistryVersionCoordinates>>();
        try (var executor =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            wanted.forEach((schema, evolution) ->
                    asked.put(schema, executor.submit(() -> waiting.get(() -> locate(registry, schema, evolution)))));
        }
        var located = new LinkedHashMap<Schema, RegistryVersionCoordinates>();
        asked.forEach((schema, at) -> located.put(schema, result(at)));
        return located;
    }

    private RegistryClientFacade facade() {
        var settings = config.registryAccess().settings();
        settings.put(SchemaResolverConfig.REGISTRY_URL, config.registryUrl().toString());
        settings.put(SchemaResolverConfig.HTTP_ADAPTER, "JDK");
        return RegistryClientFacadeFactory.create(new SchemaResolverConfig(settings));
    }

    private static Map<Schema, Evolution> wanted(List<Topic<?>> topics) {
        var wanted = new LinkedHashMap<Schema, Evolution>();
        topics.forEach(topic -> topic.schemas().forEach(schema -> wanted.put(schema, topic.evolution())));
        return wanted;
    }

    private static Set<Evolution> groups(List<Topic<?>> topics) {
        return new TreeSet<>(topics.stream()
                .filter(topic -> topic.codec().isPresent())
                .map(Topic::evolution)
                .toList());
    }

    private RegistryVersionCoordinates locate(SchemaRegistry registry, Schema schema, Evolution evolution) {
        if (config.registersSchemas()) {
            return registry.register(schema, evolution);
        }
        return registry.find(schema, evolution)
                .orElseThrow(() -> new IllegalStateException(
                        "The registry at %s has no schema %s as this version of Parley writes it. Register it first: start one service with PARLEY_REGISTER_SCHEMAS=true."
                                .formatted(config.registryUrl(), schema.getFullName())));
    }

    private static RegistryVersionCoordinates result(Future<RegistryVersionCoordinates> located) {
        try {
            return located.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IllegalStateException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while registering schemas", e);
        }
    }

    /** Serdes with ids made up here, for what never leaves this process: the tests of a topology. */
    public static TopicSerdes withoutRegistry(List<Topic<?>> topics) {
        var schemas = new RegisteredSchemas(new NoRegistry());
        var ids = new AtomicLong();
        wanted(topics).forEach((schema, evolution) -> {
            long id = ids.incrementAndGet();
            schemas.add(
                    schema, RegistryVersionCoordinates.create(id, id, evolution.group(), schema.getFullName(), "1"));
        });
        return new TopicSerdes(schemas);
    }
}
