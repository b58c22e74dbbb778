package dev.parley.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a Chromium, or installs Debian's where that is allowed. There is no test run without one. */
final class Chromium {

    private static final String SETTING = "PARLEY_CHROMIUM";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> INSTALL =
            List.of("sh", "-c", "apt-get install -y chromium || { apt-get update && apt-get install -y chromium; }");
    private static final long INSTALL_MINUTES = 10;

    private Chromium() {}

    /** The program's file. */
    static Path executable() {
        return configured()
                .or(Chromium::onPath)
                .or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need a Chromium and found none. Install one (on Debian or Ubuntu:"
                                + " apt-get install chromium), or set " + SETTING + " to its program."));
    }

    private static Optional<Path> configured() {
        var setting = Optional.ofNullable(System.getenv(SETTING)).filter(path -> !path.isBlank());
        setting.map(Path::of).filter(path -> !Files.isExecutable(path)).ifPresent(path -> {
            throw new IllegalStateException(SETTING + " is " + path + ", which is no program that can be run.");
        });
        return setting.map(Path::of);
    }

    private static Optional<Path> onPath() {
        return NAMES.stream()
                .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(":", -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> installed() {
        var aptGet = folders()
                .map(folder -> folder.resolve("apt-get"))
                .filter(Files::isExecutable)
                .findFirst();
        return aptGet.isPresent() && isRoot() && run() ? onPath() : Optional.empty();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean run() {
        System.err.println("The browser tests install Debian's Chromium: " + INSTALL.getLast());
        var builder = new ProcessBuilder(INSTALL).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = builder.start();
            return process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
