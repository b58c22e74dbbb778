package dev.parley.kit.serde;

import com.microsoft.kiota.ApiException;
import dev.parley.kit.topic.Evolution;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.resolver.client.RegistryVersionCoordinates;
import io.apicurio.registry.resolver.strategy.ArtifactReference;
import io.apicurio.registry.rest.client.RegistryClient;
import io.apicurio.registry.rest.client.models.CreateGroup;
import io.apicurio.registry.rest.client.models.CreateRule;
import io.apicurio.registry.rest.client.models.RuleType;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;

/** What is asked of the registry: a group for every rule, an artifact for every record, named like it. Thread-safe. */
final class SchemaRegistry {

    private static final String AVRO = "AVRO";
    private static final int CONFLICT = 409;

    private final RegistryClientFacade facade;

    SchemaRegistry(RegistryClientFacade facade) {
        this.facade = facade;
    }

    /** From a schema's second version on the registry refuses what the rule does not allow. */
    void ensureGroup(Evolution evolution) {
        if (!(facade.getClient() instanceof RegistryClient client)) {
            throw new IllegalStateException(
                    "PARLEY_REGISTRY_URL has to be that of the core API, version 3: http://host:port/apis/registry/v3");
        }
        var group = new CreateGroup();
        group.setGroupId(evolution.group());
        unlessThere(() -> client.groups().post(group));
        var rule = new CreateRule();
        rule.setRuleType(RuleType.COMPATIBILITY);
        rule.setConfig(evolution.name());
        unlessThere(() -> client.groups().byGroupId(evolution.group()).rules().post(rule));
    }

    private static void unlessThere(Runnable creation) {
        try {
            creation.run();
        } catch (ApiException e) {
            if (e.getResponseStatusCode() != CONFLICT) {
                throw e;
            }
        }
    }

    /** Registers the schema, unless it is there. */
    RegistryVersionCoordinates register(Schema schema, Evolution evolution) {
        return facade.createSchema(
                AVRO,
                evolution.group(),
                schema.getFullName(),
                null,
                "FIND_OR_CREATE_VERSION",
                false,
                schema.toString(),
                Set.of());
    }

    /** Finds exactly this schema. */
    Optional<RegistryVersionCoordinates> find(Schema schema, Evolution evolution) {
        var artifact = ArtifactReference.builder()
                .groupId(evolution.group())
                .artifactId(schema.getFullName())
                .build();
        return facade.searchVersionsByContent(schema.toString(), AVRO, artifact, false).stream()
                .findFirst();
    }
}
