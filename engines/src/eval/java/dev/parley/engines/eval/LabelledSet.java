package dev.parley.engines.eval;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** One part of the labelled set, as it lies in the repository. */
record LabelledSet(Part part, List<Item> answers, Map<String, LabelledInterview> interviews) {

    /** Reads and writes the set's files. Single values count as lists, so that most answers are a plain string. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final Path HOME = Path.of("src", "eval", "resources", "labelled");

    /** An answer where it stands. {@code id} is unique in all parts: file, question, number from 1. */
    record Item(String id, LabelledStudy study, LabelledStudy.Question question, LabelledStudy.Answer answer) {}

    /** Reads the part from the repository. */
    static LabelledSet of(Part part) {
        try {
            return read(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledSet read(Part part) throws IOException {
        var home = HOME.resolve(part.folder());
        var answers = new ArrayList<Item>();
        for (var file : files(home.resolve("answers"))) {
            var study = JSON.readValue(file.toFile(), LabelledStudy.class);
            for (var question : study.questions()) {
                for (int number = 1; number <= question.answers().size(); number++) {
                    var id = name(file) + "/" + question.key() + "/" + number;
                    answers.add(new Item(id, study, question, question.answers().get(number - 1)));
                }
            }
        }
        var interviews = new TreeMap<String, LabelledInterview>();
        for (var file : files(home.resolve("interviews"))) {
            interviews.put(name(file), JSON.readValue(file.toFile(), LabelledInterview.class));
        }
        return new LabelledSet(part, answers, interviews);
    }

    /** Only what is in a language for which the test holds. */
    LabelledSet in(Predicate<String> language) {
        var fewer = new TreeMap<>(interviews);
        fewer.values().removeIf(interview -> !language.test(interview.language()));
        var some = answers.stream()
                .filter(item -> language.test(item.study().language()))
                .toList();
        return new LabelledSet(part, some, fewer);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
