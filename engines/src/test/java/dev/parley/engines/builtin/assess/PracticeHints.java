package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The made-up answers that {@link HintModel} is learned from. */
record PracticeHints(List<Answer> answers) {

    private static final Path FILE = Path.of("src/test/resources/dev/parley/engines/builtin/practice-hints-en.txt");

    /** An answer to a question with a hint; one mark for each part of the hint. */
    record Answer(String question, String hint, String says, String marks) {

        List<HintPart> parts() {
            return Hint.of(Text.of(hint, Language.EN)).parts();
        }

        HintEvidence evidence(Meaning meaning) {
            var text = Text.of(says, Language.EN);
            return new HintEvidence(
                    Text.of(Questions.asked(question, Language.EN), Language.EN),
                    text,
                    Sentences.of(text, meaning),
                    meaning,
                    meaning.seesBeyondWords());
        }

        List<Logistic.Example> examples(Meaning meaning) {
            var evidence = evidence(meaning);
            var parts = parts();
            var examples = new ArrayList<Logistic.Example>();
            for (int at = 0; at < parts.size(); at++) {
                examples.add(
                        new Logistic.Example(evidence.signs(parts.get(at), parts.size()), marks.charAt(at) == '+'));
            }
            return examples;
        }
    }

    static PracticeHints read() throws IOException {
        var answers = new ArrayList<Answer>();
        var question = "";
        var hint = "";
        for (var line : Files.readAllLines(FILE)) {
            var parts = line.split(" ", 2);
            switch (parts[0]) {
                case "#", "" -> {}
                case "Q" -> question = parts[1];
                case "H" -> hint = parts[1];
                default -> answers.add(new Answer(question, hint, parts[1], parts[0]));
            }
        }
        return new PracticeHints(List.copyOf(answers));
    }
}
