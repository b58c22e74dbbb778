package dev.parley.engines.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an engine said once, so that a later one can be held against it without its code. */
record RecordedReader(String engine, Map<String, Reading> answers, Map<String, InterviewReading> interviews)
        implements Reader {

    /** The first version: the built-in engine at commit 46717cf. */
    static final Path FIRST_VERSION = Path.of("src", "eval", "resources", "recorded", "builtin-1.json");

    /** The built-in engine as it was when the page's scores were written. */
    static final Path PUBLISHED = Path.of("src", "eval", "resources", "recorded", "builtin-2.json");

    static RecordedReader from(Path file) throws IOException {
        return LabelledSet.JSON.readValue(file.toFile(), RecordedReader.class);
    }

    /** Asks a reader for everything in the sets. */
    static RecordedReader of(Reader reader, List<LabelledSet> sets) {
        var answers = new TreeMap<String, Reading>();
        var interviews = new TreeMap<String, InterviewReading>();
        for (var set : sets) {
            set.answers().forEach(item -> answers.put(item.id(), reader.read(item)));
            set.interviews().forEach((id, interview) -> interviews.put(id, reader.read(id, interview)));
        }
        return new RecordedReader(reader.name(), answers, interviews);
    }

    /** How many of the judgements of answers are the same as another's, 0 to 1. */
    double agreement(RecordedReader other, List<LabelledSet> sets) {
        return sets.stream()
                .flatMap(set -> set.answers().stream())
                .flatMap(item ->
                        Arrays.stream(AnswerTask.values()).map(task -> task.same(item, read(item), other.read(item))))
                .mapToDouble(same -> same ? 1 : 0)
                .average()
                .orElse(1);
    }

    /** As a file: one answer, or one interview, a line. */
    String json() {
        return "{\"engine\": " + line(engine) + ",\n\"answers\": " + lines(answers) + ",\n\"interviews\": "
                + lines(interviews) + "}\n";
    }

    private static String lines(Map<String, ?> members) {
        return members.entrySet().stream()
                .map(member -> line(member.getKey()) + ": " + line(member.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private static String line(Object value) {
        try {
            return LabelledSet.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return engine;
    }

    @Override
    public Reading read(LabelledSet.Item item) {
        return Optional.ofNullable(answers.get(item.id())).orElseThrow(() -> missing(item.id()));
    }

    @Override
    public InterviewReading read(String id, LabelledInterview interview) {
        return Optional.ofNullable(interviews.get(id)).orElseThrow(() -> missing(id));
    }

    private IllegalStateException missing(String id) {
        return new IllegalStateException("what " + engine + " says of " + id + " was never recorded");
    }
}
