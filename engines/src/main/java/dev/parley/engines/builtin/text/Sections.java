package dev.parley.engines.builtin.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list: lines under headings in brackets, # for comments. Immutable. */
public final class Sections {

    private final String name;
    private final Map<String, List<String>> lines;

    private Sections(String name, Map<String, List<String>> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** Reads a list that is packaged with the engine. A list that is missing or broken is a bug. */
    public static Sections load(String name) {
        return read("/dev/parley/engines/builtin/" + name);
    }

    /** Reads a list of another part of the engines, by the full name of its file. */
    public static Sections read(String name) {
        var resource = Sections.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("no word list " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new Sections(name, parse(reader.readAllLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> parse(List<String> source) {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var raw : source) {
            var line = raw.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                if (sections.put(line.substring(1, line.length() - 1), current) != null) {
                    throw new IllegalStateException("two sections are called " + line);
                }
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return Collections.unmodifiableMap(sections);
    }

    /** The names of all sections. */
    public Set<String> names() {
        return lines.keySet();
    }

    /** The lines under a heading. */
    public List<String> lines(String section) {
        var found = lines.get(section);
        if (found == null) {
            throw new IllegalStateException("no section " + section + " in " + name);
        }
        return List.copyOf(found);
    }

    /** The words under a heading, however they are broken into lines. */
    public Set<String> words(String section) {
        return lines(section).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
