package dev.parley.kit.serde;

import io.apicurio.registry.resolver.client.RegistryArtifactReference;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.resolver.client.RegistryVersionCoordinates;
import io.apicurio.registry.resolver.strategy.ArtifactReference;
import java.util.List;
import java.util.Set;

/** There is no registry to ask. */
final class NoRegistry implements RegistryClientFacade {

    private static UndecodableRecordException unknown() {
        return new UndecodableRecordException("this process knows no such schema, and there is no registry to ask");
    }

    @Override
    public String getSchemaByContentId(Long contentId) {
        throw unknown();
    }

    @Override
    public String getSchemaByGlobalId(long globalId, boolean dereferenced) {
        throw unknown();
    }

    @Override
    public String getSchemaByGAV(String groupId, String artifactId, String version) {
        throw unknown();
    }

    @Override
    public String getSchemaByContentHash(String contentHash) {
        throw unknown();
    }

    @Override
    public List<RegistryArtifactReference> getReferencesByContentId(long contentId) {
        throw unknown();
    }

    @Override
    public List<RegistryArtifactReference> getReferencesByGlobalId(long globalId) {
        throw unknown();
    }

    @Override
    public List<RegistryArtifactReference> getReferencesByGAV(String groupId, String artifactId, String version) {
        throw unknown();
    }

    @Override
    public List<RegistryArtifactReference> getReferencesByContentHash(String contentHash) {
        throw unknown();
    }

    @Override
    public List<RegistryVersionCoordinates> searchVersionsByContent(
            String schema, String artifactType, ArtifactReference reference, boolean canonical) {
        throw unknown();
    }

    @Override
    public RegistryVersionCoordinates createSchema(
            String artifactType,
            String groupId,
            String artifactId,
            String version,
            String autoCreateBehavior,
            boolean canonical,
            String schema,
            Set<RegistryArtifactReference> references) {
        throw unknown();
    }

    @Override
    public RegistryVersionCoordinates getVersionCoordinatesByGAV(String groupId, String artifactId, String version) {
        throw unknown();
    }

    @Override
    public Object getClient() {
        throw unknown();
    }
}
