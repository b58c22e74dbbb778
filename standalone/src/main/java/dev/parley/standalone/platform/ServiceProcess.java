package dev.parley.standalone.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Parley service as a process of its own. Thread-safe. */
public final class ServiceProcess implements PlatformProcess {
    private final URI health;
    private final ManagedProcess process;

    private ServiceProcess(URI health, ManagedProcess process) {
        this.health = health;
        this.process = process;
    }

    /**
     * Prepares a service; {@link #start()} starts it.
     *
     * @param name unique in the folder, for example {@code run-processor-1}
     * @param mainClass the name of the service's main class, on this process's class path
     * @param health the address that answers 200 once the service serves
     * @param jvmFlags flags and system properties, for example {@code -Xmx256m}
     * @param environment added to this process's own
     */
    public static ServiceProcess in(
            DataFolder folder,
            String name,
            String mainClass,
            URI health,
            List<String> jvmFlags,
            Map<String, String> environment) {
        var flags = new ArrayList<>(jvmFlags);
        flags.addAll(AotCaches.flags("parley"));
        var command = new JavaCommand(mainClass, JavaCommand.classPathOfChildren(), flags, List.of(), environment);
        var spec = new ProcessSpec(
                name,
                "The service " + name,
                "Its log says why.",
                folder,
                command,
                Probe.httpOk(health),
                ProcessSpec.START_TIMEOUT,
                ProcessSpec.STOP_TIMEOUT);
        return new ServiceProcess(health, new ManagedProcess(spec));
    }

    /** The address asked for readiness. */
    public URI health() {
        return health;
    }

    @Override
    public ManagedProcess process() {
        return process;
    }
}
