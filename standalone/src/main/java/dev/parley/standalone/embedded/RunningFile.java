package dev.parley.standalone.embedded;

import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.Reason;
import dev.parley.standalone.platform.StartupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** The file in a data folder that says where the Parley that runs on it is to be found; gone when none runs, unless it was killed. */
public final class RunningFile implements AutoCloseable {
    private static final String NAME = "running.properties";
    private static final String BOOTSTRAP = "bootstrap_servers";
    private static final String REGISTRY = "registry_url";
    private static final String API = "api_url";

    private final Path file;

    private RunningFile(Path file) {
        this.file = file;
    }

    /**
     * Where a Parley is.
     *
     * @param api where it serves
     */
    public record Places(URI api, Addresses addresses) {}

    /** Says where it is from now on. */
    public static RunningFile write(DataFolder folder, Places places) {
        var file = folder.root().resolve(NAME);
        var properties = new Properties();
        properties.setProperty(BOOTSTRAP, places.addresses().bootstrapServers());
        properties.setProperty(REGISTRY, places.addresses().registryUrl().toString());
        properties.setProperty(API, places.api().toString());
        var beside = file.resolveSibling(NAME + ".new");
        try {
            try (var out = Files.newBufferedWriter(beside)) {
                properties.store(out, "Where the API, the broker and the schema registry listen while Parley runs");
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartupException("The file " + file + " cannot be written: " + Reason.of(e) + ".", e);
        }
        return new RunningFile(file);
    }

    /** Where the Parley of that folder said it was; whether it still is, only asking it tells. */
    public static Optional<Places> read(Path dataFolder) {
        var file = dataFolder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartupException("The file " + file + " cannot be read: " + e + ". Start Parley again.", e);
        }
        return Optional.of(new Places(
                URI.create(properties.getProperty(API, "")),
                new Addresses(
                        properties.getProperty(BOOTSTRAP, ""), URI.create(properties.getProperty(REGISTRY, "")))));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
