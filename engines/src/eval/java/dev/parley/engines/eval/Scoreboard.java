package dev.parley.engines.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores of several readers on one part, a row per task. The first reader is the one that is looked at. */
record Scoreboard(Part part, List<String> readers, List<Row> rows) {

    /**
     * A task.
     *
     * @param cases how many answers, themes or questions it was judged on
     * @param scores in the order of the readers
     * @param interval of the first reader's F1, where the cases are many enough for one
     */
    record Row(String task, int cases, List<Score> scores, Optional<Interval> interval) {}

    static Scoreboard of(LabelledSet set, List<Reader> readers) {
        var recorded = readers.stream()
                .map(reader -> RecordedReader.of(reader, List.of(set)))
                .toList();
        var rows = new ArrayList<Row>();
        for (var task : AnswerTask.values()) {
            rows.add(answers(task, set, recorded));
        }
        rows.addAll(interviews(set, recorded));
        return new Scoreboard(set.part(), readers.stream().map(Reader::name).toList(), rows);
    }

    private static Row answers(AnswerTask task, LabelledSet set, List<RecordedReader> readers) {
        var first = task.pairs(set.answers(), readers.getFirst()::read);
        var scores = readers.stream()
                .map(reader -> task.score(task.pairs(set.answers(), reader::read)))
                .toList();
        return new Row(
                task.title(),
                first.size(),
                scores,
                Optional.of(Interval.of(first, pairs -> task.score(pairs).f1())));
    }

    private static List<Row> interviews(LabelledSet set, List<RecordedReader> readers) {
        var labelled = List.copyOf(set.interviews().values());
        var pairs = new ArrayList<Score>();
        var labels = new ArrayList<Score>();
        var feelings = new ArrayList<Score>();
        for (var reader : readers) {
            var read = set.interviews().entrySet().stream()
                    .map(each -> reader.read(each.getKey(), each.getValue()))
                    .toList();
            pairs.add(Themes.pairs(labelled, read));
            labels.add(Themes.labels(labelled, read));
            feelings.add(feelings(labelled, read).macro());
        }
        int themes = labelled.stream().mapToInt(each -> each.themes().size()).sum();
        int questions =
                labelled.stream().mapToInt(each -> each.questions().size()).sum();
        return List.of(
                new Row("themes: entries put together", themes, pairs, Optional.empty()),
                new Row("themes: labels", themes, labels, Optional.empty()),
                new Row("sentiment of a question", questions, feelings, Optional.empty()));
    }

    private static Confusion feelings(List<LabelledInterview> labelled, List<InterviewReading> read) {
        var pairs = new ArrayList<Confusion.Pair>();
        for (int i = 0; i < labelled.size(); i++) {
            var said = read.get(i).feels();
            labelled.get(i)
                    .sentiment()
                    .byQuestion()
                    .forEach((key, label) -> pairs.add(new Confusion.Pair(label, said.getOrDefault(key, "neutral"))));
        }
        return new Confusion(pairs);
    }

    /** As a Markdown table. */
    String markdown() {
        var lines = new StringBuilder("| task | cases | **")
                .append(readers.getFirst())
                .append("** F1 | 95 % | precision | recall | accuracy");
        readers.stream()
                .skip(1)
                .forEach(name -> lines.append(" | ").append(name).append(" F1"));
        lines.append(" |\n|---|").append("--:|".repeat(readers.size() + 5)).append('\n');
        rows.forEach(row -> lines.append(line(row)).append('\n'));
        return lines.toString();
    }

    private static String line(Row row) {
        var score = row.scores().getFirst();
        var cells = new ArrayList<String>(List.of(
                row.task(),
                Integer.toString(row.cases()),
                "**" + Figures.two(score.f1()) + "**",
                row.interval().map(Interval::text).orElse("–"),
                Figures.two(score.precision()),
                Figures.two(score.recall()),
                score.accuracy() == 0 ? "–" : Figures.two(score.accuracy())));
        row.scores().stream().skip(1).forEach(each -> cells.add(Figures.two(each.f1())));
        return "| " + String.join(" | ", cells) + " |";
    }
}
