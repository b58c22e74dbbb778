package dev.parley.kit.serde;

import dev.parley.kit.config.KafkaConfig;
import io.apicurio.registry.resolver.client.RegistryVersionCoordinates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the registry keeps the schemas of this instance's last start, in a file of its state folder. An id never stands for another
 * schema, so who starts again with the same schemas does not have to ask for each of them, and starts while the registry is away.
 * A file that cannot be read or written only costs the asking. Used by one thread.
 */
final class RememberedSchemas {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedSchemas.class);
    private static final String FILE = "registered-schemas.properties";
    private static final String REGISTRY = "registry";
    private static final String SEPARATOR = " ";
    private static final int PARTS = 5;

    private final Path folder;
    private final Path file;
    private final String registry;

    RememberedSchemas(KafkaConfig config) {
        this.folder = config.stateDirectory();
        this.file = folder.resolve(FILE);
        this.registry = config.registryUrl().toString();
    }

    /** Where all of these are; empty when one of them is not known, or the file is about another registry. */
    Optional<Map<Schema, RegistryVersionCoordinates>> all(Set<Schema> wanted) {
        var lines = read();
        if (!registry.equals(lines.getProperty(REGISTRY))) {
            return Optional.empty();
        }
        var found = new LinkedHashMap<Schema, RegistryVersionCoordinates>();
        for (var schema : wanted) {
            coordinates(lines.getProperty(digest(schema), "")).ifPresent(at -> found.put(schema, at));
        }
        return found.size() == wanted.size() ? Optional.of(found) : Optional.empty();
    }

    /** Remembers these and nothing else, if there is a state folder. */
    void keep(Map<Schema, RegistryVersionCoordinates> located) {
        var lines = new Properties();
        lines.setProperty(REGISTRY, registry);
        located.forEach((schema, at) -> lines.setProperty(digest(schema), line(at)));
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            var written = Files.createTempFile(folder, FILE, ".new");
            try (var out = Files.newBufferedWriter(written)) {
                lines.store(out, "Written at every start that asked the registry");
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("{} cannot be written; the next start asks the registry again", file, e);
        }
    }

    private Properties read() {
        var lines = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                lines.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} cannot be read; the registry is asked again", file, e);
            }
        }
        return lines;
    }

    private static String line(RegistryVersionCoordinates at) {
        return String.join(
                SEPARATOR,
                at.getGlobalId().toString(),
                at.getContentId().toString(),
                at.getGroupId(),
                at.getArtifactId(),
                at.getVersion());
    }

    private static Optional<RegistryVersionCoordinates> coordinates(String line) {
        var parts = line.split(SEPARATOR);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(RegistryVersionCoordinates.create(
                    Long.valueOf(parts[0]), Long.valueOf(parts[1]), parts[2], parts[3], parts[4]));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String digest(Schema schema) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(schema.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
