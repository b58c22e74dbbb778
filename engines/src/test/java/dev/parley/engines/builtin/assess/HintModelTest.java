package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The model of what covers a completion hint")
class HintModelTest {

    private static final Path PACKAGED = Path.of("src/main/resources/dev/parley/engines/builtin/hint-model.txt");
    private static final List<Sign> ALL = List.of(Sign.values());
    private static final List<Sign> OF_WORDS =
            ALL.stream().filter(sign -> !sign.takesMeaning()).toList();

    private final Meaning english = Meanings.shared().of(Language.EN);

    @Test
    @DisplayName("has the weights that its examples give (renew them: -Dtest=HintModelTest -Dparley.write-head=true)")
    void is_what_its_examples_teach() throws IOException {
        var examples = examples(PracticeHints.read().answers());
        var byMeaning = Logistic.learn(examples, ALL);
        var byWords = Logistic.learn(examples, OF_WORDS);
        if (Boolean.getBoolean("parley.write-head")) {
            Files.write(PACKAGED, written(byMeaning, byWords));
            return;
        }
        for (var example : examples) {
            assertThat(HintModel.BY_MEANING.likelihood(example.signs()))
                    .isCloseTo(byMeaning.likelihood(example.signs()), within(0.02));
            assertThat(HintModel.BY_WORDS.likelihood(example.signs()))
                    .isCloseTo(byWords.likelihood(example.signs()), within(0.02));
        }
    }

    private static List<String> written(HintModel byMeaning, HintModel byWords) {
        return Stream.of(
                        List.of(
                                "# Written by HintModelTest (-Dparley.write-head=true) from practice-hints-en.txt.",
                                "[by_meaning]"),
                        byMeaning.written(),
                        List.of("[by_words]"),
                        byWords.written())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void tells_most_parts_of_questions_that_it_did_not_learn_from() throws IOException {
        var answers = PracticeHints.read().answers();
        var questions =
                answers.stream().map(PracticeHints.Answer::question).distinct().toList();
        int folds = 2;
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < folds; fold++) {
            var learned = new ArrayList<PracticeHints.Answer>();
            var held = new ArrayList<PracticeHints.Answer>();
            for (var answer : answers) {
                (questions.indexOf(answer.question()) % folds == fold ? held : learned).add(answer);
            }
            var model = Logistic.learn(examples(learned), ALL);
            for (var example : examples(held)) {
                all++;
                right += model.isCovered(example.signs()) == example.covered() ? 1 : 0;
            }
        }
        assertThat(right).isGreaterThan((int) (0.72 * all));
    }

    private List<Logistic.Example> examples(List<PracticeHints.Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.examples(english).stream())
                .toList();
    }
}
