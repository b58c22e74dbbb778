package dev.parley.standalone.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A real Apicurio Registry in a child process, with its data in a {@link DataFolder}. Thread-safe. */
public final class RegistryProcess implements PlatformProcess {
    private static final String NAME = "registry";
    private static final String DATA = "data";
    private static final String QUARKUS_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

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
        var runner = settings.home().resolve("quarkus-run.jar");
        if (!Files.exists(runner)) {
            throw new StartupException("There is no schema registry at " + settings.home()
                    + ". Build Parley with './mvnw package', or set -D" + RegistrySettings.HOME_PROPERTY + ".");
        }
        var home = folder.folder(NAME);
        checkNotDamaged(folder, home);
        var ready = URI.create("http://" + LoopbackPorts.HOST + ":" + settings.managementPort() + "/health/ready");
        var command = new JavaCommand(
                QUARKUS_MAIN,
                runner + File.pathSeparator + tetherAlone(home),
                settings.jvmFlags(home.resolve(DATA)),
                List.of(),
                Map.of());
        var spec = new ProcessSpec(
                NAME,
                "The schema registry",
                "Its log says why.",
                folder,
                command,
                Probe.connects(settings.managementPort()).and(Probe.httpOk(ready)),
                ProcessSpec.START_TIMEOUT,
                ProcessSpec.STOP_TIMEOUT);
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

    // The registry brings its own versions of everything: of Parley's class path it gets this one class.
    private static Path tetherAlone(Path home) {
        var resource = Tether.class.getName().replace('.', '/') + ".class";
        var folder = home.resolve("tether");
        var file = folder.resolve(resource);
        try (var bytes = Objects.requireNonNull(Tether.class.getClassLoader().getResourceAsStream(resource))) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
