package dev.parley.kit.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Named settings. A name is written as in the environment ({@code PARLEY_STREAM_THREADS}); the system property
 * {@code parley.stream.threads} wins over it. Immutable.
 */
public final class Settings {

    private final Function<String, Optional<String>> lookup;

    private Settings(Function<String, Optional<String>> lookup) {
        this.lookup = lookup;
    }

    /** The settings of this process. */
    public static Settings ofProcess() {
        return new Settings(name -> Optional.ofNullable(System.getProperty(propertyName(name)))
                .or(() -> Optional.ofNullable(System.getenv(name))));
    }

    /** Settings from a map, by their environment names. */
    public static Settings of(Map<String, String> values) {
        var copy = Map.copyOf(values);
        return new Settings(name -> Optional.ofNullable(copy.get(name)));
    }

    private static String propertyName(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The text, unless it is missing or blank. */
    public Optional<String> text(String name) {
        return lookup.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What a module that does not know this class reads by name; what it cannot read is a configuration that does not do. */
    public <T> T read(Function<Function<String, Optional<String>>, T> reader) {
        try {
            return reader.apply(this::text);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    /** The text, or the default. */
    public String text(String name, String byDefault) {
        return text(name).orElse(byDefault);
    }

    /** The text; refuses to do without. */
    public String required(String name, String meaning) {
        return text(name)
                .orElseThrow(() -> new ConfigurationException(
                        "%s is not set: give %s, as the environment variable %s or the system property %s"
                                .formatted(name, meaning, name, propertyName(name))));
    }

    /** A whole number within bounds, or the default. */
    public int integer(String name, int byDefault, int min, int max) {
        return Math.toIntExact(wholeNumber(name, byDefault, min, max));
    }

    /** A whole number within bounds, or the default. */
    public long wholeNumber(String name, long byDefault, long min, long max) {
        var text = text(name);
        if (text.isEmpty()) {
            return byDefault;
        }
        try {
            long value = Long.parseLong(text.get());
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, together with the bounds.
        }
        throw new ConfigurationException(
                "%s is '%s': give a whole number from %d to %d".formatted(name, text.get(), min, max));
    }

    /** {@code true} or {@code false}, or the default. */
    public boolean flag(String name, boolean byDefault) {
        var text = text(name);
        if (text.isEmpty()) {
            return byDefault;
        }
        return switch (text.get()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ConfigurationException("%s is '%s': give true or false".formatted(name, text.get()));
        };
    }

    /** One of these, as written there or with hyphens in the place of underscores, or the default. */
    public <E extends Enum<E>> E choice(String name, E byDefault) {
        var text = text(name);
        if (text.isEmpty()) {
            return byDefault;
        }
        return Arrays.stream(byDefault.getDeclaringClass().getEnumConstants())
                .filter(choice -> choice.name().equals(text.get().replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("%s is '%s': give one of %s"
                        .formatted(
                                name,
                                text.get(),
                                Arrays.toString(byDefault.getDeclaringClass().getEnumConstants())
                                        .replace('_', '-')
                                        .replace("SASL-SSL", "SASL_SSL"))));
    }

    /** A path, or the default. */
    public Path path(String name, Path byDefault) {
        var text = text(name);
        try {
            return text.map(Path::of).orElse(byDefault);
        } catch (InvalidPathException e) {
            throw new ConfigurationException(
                    "%s is '%s': give a path of this file system".formatted(name, text.orElse("")));
        }
    }
}
