package dev.parley.kit.serde;

import com.microsoft.kiota.ApiException;
import io.apicurio.registry.resolver.DefaultSchemaResolver;
import io.apicurio.registry.resolver.ParsedSchemaImpl;
import io.apicurio.registry.resolver.SchemaLookupResult;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.resolver.client.RegistryVersionCoordinates;
import io.apicurio.registry.resolver.data.Record;
import io.apicurio.registry.resolver.strategy.ArtifactReference;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * The schemas this process knows the registry's ids of. What is written here was registered at start, so writing never asks
 * the registry; what is read is asked for once and kept for ever, because an id never stands for another schema. With the
 * registry away everything known goes on. Thread-safe.
 */
final class RegisteredSchemas extends DefaultSchemaResolver<Schema, SpecificRecord> {

    private final Map<String, SchemaLookupResult<Schema>> written = new ConcurrentHashMap<>();
    private final Map<Long, SchemaLookupResult<Schema>> known = new ConcurrentHashMap<>();
    private final UnknownIds unknown = new UnknownIds();

    RegisteredSchemas(RegistryClientFacade registry) {
        super(registry);
    }

    /** Takes note of where the registry keeps a schema. */
    void add(Schema schema, RegistryVersionCoordinates at) {
        var parsed = new ParsedSchemaImpl<Schema>()
                .setParsedSchema(schema)
                .setRawSchema(schema.toString().getBytes(StandardCharsets.UTF_8));
        var result = SchemaLookupResult.<Schema>builder()
                .globalId(at.getGlobalId())
                .contentId(at.getContentId())
                .groupId(at.getGroupId())
                .artifactId(at.getArtifactId())
                .version(at.getVersion())
                .parsedSchema(parsed)
                .build();
        written.put(schema.getFullName(), result);
        known.put(at.getContentId(), result);
    }

    /** The id of the schema of that name on the wire. */
    Optional<Long> idOf(String fullName) {
        return Optional.ofNullable(written.get(fullName)).map(SchemaLookupResult::getContentId);
    }

    @Override
    public SchemaLookupResult<Schema> resolveSchema(Record<SpecificRecord> data) {
        var name = data.payload().getSchema().getFullName();
        var result = written.get(name);
        if (result == null) {
            throw new IllegalStateException(
                    "%s was not registered at start: its topic is not among those given to SchemaRegistration"
                            .formatted(name));
        }
        return result;
    }

    @Override
    public SchemaLookupResult<Schema> resolveSchemaByArtifactReference(ArtifactReference reference) {
        long id = reference.getContentId();
        var result = known.get(id);
        return result != null ? result : known.computeIfAbsent(id, this::fetch);
    }

    private SchemaLookupResult<Schema> fetch(long id) {
        if (unknown.contains(id)) {
            throw noSuchSchema(id);
        }
        try {
            return resolveSchemaByContentId(id);
        } catch (RuntimeException e) {
            if (isNotFound(e)) {
                unknown.add(id);
                throw noSuchSchema(id);
            }
            throw new SchemaUnavailableException("the registry could not be asked for the schema with the id " + id, e);
        }
    }

    private static UndecodableRecordException noSuchSchema(long id) {
        return new UndecodableRecordException("the registry knows no schema with the id " + id);
    }

    /** Whether the registry says that there is no such thing, and not that it cannot say. */
    static boolean isNotFound(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof UndecodableRecordException
                        || cause instanceof ApiException api && api.getResponseStatusCode() == 404);
    }
}
