package dev.parley.kit.serde;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.topic.Evolution;
import dev.parley.kit.topic.Topic;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.resolver.client.RegistryClientFacadeFactory;
import io.apicurio.registry.resolver.client.RegistryVersionCoordinates;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import java.time.Duration;
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

/**
 * Makes sure at start that the registry has every schema this process writes, each complete in itself, and learns their ids.
 * (With references and auto-registration the serde would ask the registry for every single record: apicurio-registry #7395.)
 */
public final class SchemaRegistration {

    private static final int AT_ONCE = 4;

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
     * Registers the schemas of these topics, or looks them up where this process may not register, and returns the serdes.
     *
     * @throws IllegalStateException if the registry does not answer in time or refuses a schema; the message says what to do
     */
    public TopicSerdes registerAll(List<Topic<?>> topics) {
        var facade = facade();
        var registry = new SchemaRegistry(facade);
        var waiting = new Patience(config.registryUrl(), patience, ANSWER_WITHIN);
        var wanted = wanted(topics);
        var schemas = new RegisteredSchemas(facade);
        if (config.registersSchemas()) {
            groups(topics)
                    .forEach(evolution -> waiting.get(() -> {
                        registry.ensureGroup(evolution);
                        return evolution;
                    }));
        }
        var located = new LinkedHashMap<Schema, Future<RegistryVersionCoordinates>>();
        try (var executor =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            wanted.forEach((schema, evolution) ->
                    located.put(schema, executor.submit(() -> waiting.get(() -> locate(registry, schema, evolution)))));
        }
        located.forEach((schema, at) -> schemas.add(schema, result(at)));
        return new TopicSerdes(schemas);
    }

    private RegistryClientFacade facade() {
        return RegistryClientFacadeFactory.create(new SchemaResolverConfig(Map.of(
                SchemaResolverConfig.REGISTRY_URL,
                config.registryUrl().toString(),
                SchemaResolverConfig.HTTP_ADAPTER,
                "JDK")));
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
