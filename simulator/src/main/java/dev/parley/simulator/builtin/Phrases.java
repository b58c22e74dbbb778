package dev.parley.simulator.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of phrases: {@code [section]} headings with one phrase a line below each; blank lines and lines with # say nothing. Immutable. */
record Phrases(Map<String, List<String>> sections) {

    Phrases {
        sections = Map.copyOf(sections);
    }

    /** The phrases of a section; none where there is no such section. */
    List<String> in(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** Reads a file beside the simulator's package, such as {@code en/terse.txt}. */
    static Phrases read(String name) {
        try (var file = Phrases.class.getResourceAsStream("/dev/parley/simulator/" + name)) {
            if (file == null) {
                throw new IllegalStateException("there are no phrases " + name);
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrases parse(String text) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return new Phrases(sections);
    }
}
