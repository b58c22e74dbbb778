package dev.parley.system.platform;

import dev.parley.standalone.platform.BrokerSettings;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.Platform;
import dev.parley.standalone.platform.PlatformProcess;
import dev.parley.standalone.platform.RegistrySettings;
import java.net.URI;
import java.util.Map;

/** Broker and registry as child processes on loopback: needs nothing but the JDK. */
final class NativePlatform implements PlatformUnderTest {

    private final DataFolder folder;
    private final Platform platform;

    private NativePlatform(DataFolder folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
    }

    static NativePlatform start() {
        LoadedClasses.prepare();
        var folder = DataFolder.throwAway();
        return new NativePlatform(
                folder, Platform.start(folder, BrokerSettings.onFreePorts(), RegistrySettings.onFreePorts()));
    }

    @Override
    public String bootstrapServers() {
        return platform.bootstrapServers();
    }

    @Override
    public URI registryUrl() {
        return platform.registryUrl();
    }

    @Override
    public Map<String, PlatformProcess> processes() {
        return Map.of("broker", platform.broker(), "registry", platform.registry());
    }

    @Override
    public void close() {
        platform.close();
        folder.close();
    }
}
