package dev.parley.standalone.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A real Apicurio Registry in a child process, with its data in a {@link DataFolder}. Thread-safe. */
public final class RegistryProcess implements PlatformProcess {
    private static final String NAME = "registry";
    private static final String DATA = "data";
    private static final String QUARKUS_MAIN = "io.quarkus.runner.GeneratedMain";

    /** In this order: what Quarkus has transformed goes before the classes that it was made from. */
    private static final List<String> CLASS_PATH = List.of("quarkus", "app", "lib/main", "lib/boot", "tether");

    private final RegistrySettings settings;
    private final ManagedProcess process;

    private RegistryProcess(RegistrySettings settings, ManagedProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Prepares a registry; {@link #start()} starts it.
     *
     * @throws StartupException where its program is not there
     */
    public static RegistryProcess in(DataFolder folder, RegistrySettings settings) {
        var home = folder.folder(NAME);
        checkNotDamaged(folder, home);
        var ready = URI.create("http://" + LoopbackPorts.HOST + ":" + settings.managementPort() + "/health/ready");
        var flags = new ArrayList<>(settings.jvmFlags(home.resolve(DATA)));
        flags.addAll(AotCaches.flags(NAME));
        var command = new JavaCommand(QUARKUS_MAIN, classPath(settings.home()), flags, List.of(), Map.of());
        var spec = new ProcessSpec(
                NAME,
                "The schema registry",
                "Its log says why.",
                folder,
                command,
                Probe.connects(settings.managementPort()).and(Probe.httpOk(ready)),
                ProcessSpec.START_TIMEOUT,
                AotCaches.stopTimeout());
        return new RegistryProcess(settings, new ManagedProcess(spec));
    }

    // With new schema ids nothing on the topics could be read any more.
    private static void checkNotDamaged(DataFolder folder, Path home) {
        if (!Files.exists(home.resolve(DATA + ".mv.db")) && BrokerProcess.holdsRecords(folder)) {
            throw new StartupException("The data folder " + folder.root() + " is damaged: it holds records, but " + home
                    + " does not hold their schemas. Put back a copy of it, or move the folder away and start again with an"
                    + " empty one.");
        }
    }

    /** The base address, as Apicurio's {@code apicurio.registry.url} takes it. */
    public URI url() {
        return URI.create("http://" + LoopbackPorts.HOST + ":" + settings.httpPort() + "/apis/registry/v3");
    }

    @Override
    public ManagedProcess process() {
        return process;
    }

    // All jars on one class path, not by Quarkus's own class loader: a cache cannot hold what that has loaded.
    private static String classPath(Path home) {
        var folders = CLASS_PATH.stream().map(home::resolve).toList();
        if (!folders.stream().allMatch(Files::isDirectory)) {
            throw new StartupException("There is no schema registry at " + home
                    + ". Build Parley with './mvnw package', or set -D" + RegistrySettings.HOME_PROPERTY + ".");
        }
        return folders.stream()
                .flatMap(folder -> jars(folder).stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    // Sorted, because a cache is made for one class path: generated-bytecode.jar, transformed-bytecode.jar, …
    private static List<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
