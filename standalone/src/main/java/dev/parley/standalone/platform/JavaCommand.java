package dev.parley.standalone.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to start as a child process, on the JDK this process runs on.
 *
 * @param mainClass name of the main class
 * @param classPath as {@code java -cp} takes it
 * @param jvmFlags flags and system properties
 * @param arguments arguments of the main class
 * @param environment added to this process's own
 */
public record JavaCommand(
        String mainClass,
        String classPath,
        List<String> jvmFlags,
        List<String> arguments,
        Map<String, String> environment) {

    // Ctrl-C reaches the whole foreground process group. The children must outlive it: the parent stops them in order.
    private static final List<String> DEAF_TO_TERMINAL = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");
    /** What the libraries of every process of Parley may do without a warning. */
    public static final List<String> ALLOWED =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** Names the class path of child processes where it is another than this process's. */
    public static final String CLASS_PATH_PROPERTY = "parley.class-path";

    private static final List<String> COMMON_FLAGS = List.of("-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true");

    public JavaCommand {
        jvmFlags = List.copyOf(jvmFlags);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** The class path of child processes: this process's own, or another that its launcher names: what is packaged, say. */
    public static String classPathOfChildren() {
        return System.getProperty(CLASS_PATH_PROPERTY, System.getProperty("java.class.path", ""));
    }

    ProcessBuilder toProcessBuilder(Path workingFolder, Path logFile) {
        var words = new ArrayList<>(DEAF_TO_TERMINAL);
        words.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        words.addAll(ALLOWED);
        words.addAll(COMMON_FLAGS);
        words.addAll(jvmFlags);
        words.add(Tether.class.getName());
        words.add(mainClass);
        words.addAll(arguments);
        var builder = new ProcessBuilder(words)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()));
        // In the environment instead of on the command line, so that "ps" stays readable.
        builder.environment().put("CLASSPATH", classPath);
        builder.environment().putAll(environment);
        return builder;
    }
}
