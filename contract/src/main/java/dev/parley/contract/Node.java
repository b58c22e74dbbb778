package dev.parley.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder of Node programs; what they need is installed from their lock file when it is not there yet. */
public final class Node {

    private static final int MINUTES = 5;

    private final Path folder;
    private final Path lock;
    private final Path installed;

    private Node(Path folder) {
        this.folder = folder;
        this.lock = folder.resolve("package-lock.json");
        this.installed = folder.resolve("node_modules").resolve("parley-installed-lock.json");
    }

    /** The programs in that folder of the repository, such as {@code contract/lint}; for tests, which run in a module's folder. */
    public static Node in(String folder) {
        return new Node(Path.of("..").resolve(folder).toAbsolutePath().normalize());
    }

    /** What a program ended with and said. */
    public record Ended(int code, String output) {}

    /** Runs a command in the folder. */
    public Ended run(String... command) throws IOException, InterruptedException {
        install();
        return execute(List.of(command));
    }

    /** Modules are tested one after the other, but their tests may use the same folder. */
    private void install() throws IOException, InterruptedException {
        synchronized (Node.class) {
            if (Files.exists(installed) && Files.mismatch(lock, installed) == -1) {
                return;
            }
            var node = execute(List.of("node", "--version"));
            if (!node.output().matches("v(2\\d|[3-9]\\d)\\.[\\s\\S]*")) {
                throw new AssertionError("Parley's build needs Node.js 20 or newer, this is " + node.output());
            }
            var ended = execute(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            if (ended.code() != 0) {
                throw new AssertionError("npm ci failed in " + folder + ":\n" + ended.output());
            }
            Files.copy(lock, installed);
        }
    }

    private Ended execute(List<String> command) throws IOException, InterruptedException {
        var output = Files.createTempFile("parley-node", ".txt");
        try {
            var process = new ProcessBuilder(new ArrayList<>(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end");
            }
            return new Ended(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new AssertionError(
                    "The API's documents are linted, and its TypeScript client is built, with Node programs:"
                            + " install Node.js 20 or newer with npm"
                            + " (Debian: apt-get install nodejs npm). "
                            + command.getFirst() + " cannot be started.",
                    e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
