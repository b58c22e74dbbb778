package dev.parley.system.platform;

import dev.parley.standalone.platform.DataFolder;
import java.util.ArrayList;
import java.util.List;

/** How services under test are started. */
public final class TestJvm {

    // Many short-lived JVMs on two cores: the optimising compiler would cost more than it brings.
    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private TestJvm() {}

    /** The flags of one with its own log in the folder, and these in addition. */
    public static List<String> flags(DataFolder folder, String name, List<String> additional) {
        var flags = new ArrayList<>(SMALL);
        flags.add("-Dparley.log=" + folder.logs().resolve(name + "-service.log"));
        flags.addAll(additional);
        return List.copyOf(flags);
    }
}
