package dev.parley.engines.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reader got wrong, to be read by people. */
final class Errors {

    private Errors() {}

    /** Every wrong judgement with the answer's words, task by task, and how each kind of answer fared. */
    static String markdown(LabelledSet set, RecordedReader reader) {
        var text = new StringBuilder(
                "# What " + reader.name() + " gets wrong in " + set.part().folder() + "\n");
        text.append(byKind(set, reader));
        for (var task : AnswerTask.values()) {
            text.append("\n## ").append(task.title()).append("\n");
            for (var item : set.answers()) {
                task.pair(item, reader.read(item))
                        .filter(pair -> !pair.right())
                        .ifPresent(pair -> text.append(line(item, pair)));
            }
        }
        set.interviews().forEach((id, interview) -> text.append(themes(id, interview, reader)));
        return text.toString();
    }

    private static String byKind(LabelledSet set, RecordedReader reader) {
        Map<String, List<LabelledSet.Item>> kinds = set.answers().stream()
                .collect(Collectors.groupingBy(item -> item.answer().kind(), TreeMap::new, Collectors.toList()));
        var lines = new StringBuilder("\n| kind of answer | answers | of the judgements right |\n|---|--:|--:|\n");
        kinds.forEach((kind, items) -> {
            var pairs = List.of(AnswerTask.values()).stream()
                    .flatMap(task -> task.pairs(items, reader::read).stream())
                    .toList();
            double right = new Confusion(pairs).macro().accuracy();
            lines.append("| %s | %d | %s |%n".formatted(kind, items.size(), Figures.two(right)));
        });
        return lines.toString();
    }

    private static String line(LabelledSet.Item item, Confusion.Pair pair) {
        return "* `%s` labelled **%s**, said **%s**: %s%n"
                .formatted(
                        item.id(),
                        pair.label(),
                        pair.said(),
                        String.join(" / ", item.answer().says()));
    }

    private static String themes(String id, LabelledInterview interview, RecordedReader reader) {
        var text = new StringBuilder("\n## " + id + "\nlabelled\n");
        interview.themes().forEach(theme -> text.append("* %s %s%n".formatted(theme.label(), theme.entries())));
        text.append("\nsaid\n");
        var read = reader.read(id, interview);
        read.themes().forEach(theme -> text.append("* %s %s%n".formatted(theme.label(), theme.entries())));
        text.append("\nfeels: labelled %s, said %s%n"
                .formatted(new TreeMap<>(interview.sentiment().byQuestion()), new TreeMap<>(read.feels())));
        return text.toString();
    }
}
