package dev.parley.gateway.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The linters, which are Node programs; installed from their lock file when they are not there yet. */
final class Node {

    private static final Path FOLDER =
            Path.of("..", "contract", "lint").toAbsolutePath().normalize();
    private static final Path LOCK = FOLDER.resolve("package-lock.json");
    private static final Path INSTALLED = FOLDER.resolve("node_modules").resolve("parley-installed-lock.json");
    private static final int MINUTES = 5;

    private Node() {}

    /** What a program ended with and said. */
    record Ended(int code, String output) {}

    /** Runs one of the linters' commands in their folder. */
    static Ended run(String... command) throws IOException, InterruptedException {
        install();
        return execute(List.of(command));
    }

    private static synchronized void install() throws IOException, InterruptedException {
        if (Files.exists(INSTALLED) && Files.mismatch(LOCK, INSTALLED) == -1) {
            return;
        }
        var node = execute(List.of("node", "--version"));
        if (!node.output().matches("v(2\\d|[3-9]\\d)\\.[\\s\\S]*")) {
            throw new AssertionError("The linters need Node.js 20 or newer, this is " + node.output());
        }
        var ended = execute(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        if (ended.code() != 0) {
            throw new AssertionError("npm ci failed in " + FOLDER + ":\n" + ended.output());
        }
        Files.copy(LOCK, INSTALLED);
    }

    private static Ended execute(List<String> command) throws IOException, InterruptedException {
        var output = Files.createTempFile("parley-lint", ".txt");
        try {
            var process = new ProcessBuilder(new ArrayList<>(command))
                    .directory(FOLDER.toFile())
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
                    "The API's documents are linted with Node programs: install Node.js 20 or newer with npm"
                            + " (Debian: apt-get install nodejs npm). "
                            + command.getFirst() + " cannot be started.",
                    e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
