package dev.parley.engines.builtin.assess;

import dev.parley.engines.AssessRequest;
import dev.parley.engines.Study;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Made-up messages to made-up questions ({@code heard/*.txt}), by what they should be heard as. */
final class HeardTables {

    private HeardTables() {}

    /** A message with the question that it answers, or does not. */
    record Message(String language, String study, String question, String text) {

        /** Given in a study of which nothing but the question is known. */
        AssessRequest alone() {
            return Study.in(language).question("q", question).answered("q", text);
        }

        /** Given in a study that says what it is about. */
        AssessRequest inItsStudy() {
            return Study.in(language).about(study).question("q", question).answered("q", text);
        }

        @Override
        public String toString() {
            return language + ": " + question + " / " + text;
        }
    }

    static Stream<Message> of(String name) {
        var messages = new ArrayList<Message>();
        String[] asked = {};
        for (var line : lines("/dev/parley/engines/builtin/heard/" + name + ".txt")) {
            if (line.startsWith("[")) {
                asked = line.substring(1, line.length() - 1).split(" \\| ");
            } else if (!line.startsWith("#")) {
                messages.add(new Message(asked[0], asked[1], asked[2], line));
            }
        }
        return messages.stream();
    }

    /**
     * An answer to a question that asks for a value.
     *
     * @param kind yesno, number, rating, date, open, or the options of a choice
     * @param value the value that it has, if any
     */
    record Spoken(String language, String kind, String question, List<String> messages, Optional<String> value) {

        @Override
        public String toString() {
            return language + ": " + question + " / " + String.join(" // ", messages)
                    + value.map(it -> " = " + it).orElse("");
        }
    }

    static Stream<Spoken> spoken(String name) {
        return lines("/dev/parley/engines/builtin/heard/" + name + ".txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ?", -1))
                .map(cell -> new Spoken(
                        cell[0],
                        cell[1],
                        cell[2],
                        List.of(cell[3].split(" // ")),
                        Optional.of(cell[4]).filter(value -> !value.isEmpty())));
    }

    private static List<String> lines(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(HeardTables.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return reader.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
