package dev.parley.system.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The services' classes to run, and the settings that stand in their sources. */
final class ServiceSources {

    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern SETTING = Pattern.compile("\"(PARLEY_[A-Z_]+)\"");
    private static final Pattern REQUIRED = Pattern.compile("\\.required\\(\\s*\"(PARLEY_[A-Z_]+)\"");
    private static final String SOURCES = "src/main/java";
    private static final String KIT = "streams-kit";
    private static final Set<String> NOT_DEPLOYED =
            Set.of("standalone", "benchmarks", "system-tests", "browser-tests", "client", "contract");

    private ServiceSources() {}

    /** The module of every class that can be run as a service. */
    static TreeMap<String, String> mains() {
        var mains = new TreeMap<String, String>();
        for (String module : modules()) {
            Path sources = REPOSITORY.resolve(module).resolve(SOURCES);
            files(sources).filter(file -> file.toString().endsWith("Main.java")).forEach(file -> {
                String name = sources.relativize(file).toString();
                mains.put(name.substring(0, name.length() - ".java".length()).replace('/', '.'), module);
            });
        }
        return mains;
    }

    /** The settings that a service of that module reads. */
    static Set<String> settings(String module) {
        return found(SETTING, module);
    }

    /** Those that it cannot do without. */
    static Set<String> required(String module) {
        return found(REQUIRED, module);
    }

    private static Set<String> found(Pattern pattern, String module) {
        var names = new TreeSet<String>();
        Stream.of(
                        REPOSITORY.resolve(module).resolve(SOURCES),
                        REPOSITORY.resolve(KIT).resolve(SOURCES))
                .flatMap(ServiceSources::files)
                .map(ServiceSources::text)
                .forEach(text -> pattern.matcher(text).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    private static Set<String> modules() {
        try (var folders = Files.list(REPOSITORY)) {
            var modules = new TreeSet<String>();
            folders.filter(folder -> Files.isDirectory(folder.resolve(SOURCES)))
                    .map(folder -> folder.getFileName().toString())
                    .filter(module -> !NOT_DEPLOYED.contains(module))
                    .forEach(modules::add);
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
