package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.turn.Verdict;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A condition in words is judged only where an answer decides it")
class VerdictsTest {

    private static Map<Integer, Verdict> verdicts(Meanings meanings, String language, String condition, String answer) {
        var study = Study.in(language)
                .question("a", "How is it going?")
                .question("b", "Why?")
                .edge("a", "b", new Condition.AgentAssessed(condition), 1);
        return new AnswerAssessor(meanings)
                .assess(study.answered("a", answer))
                .assessment()
                .edgeVerdicts();
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the participant uses spreadsheets | We use spreadsheets for everything | YES
            the participant uses spreadsheets | We don't use spreadsheets at all | NO
            the participant uses spreadsheets | We use a paper calendar | UNDETERMINED
            the participant uses spreadsheets | Maybe we use spreadsheets, it depends | UNDETERMINED
            the participant uses spreadsheets | We used to use spreadsheets | UNDETERMINED
            the participant uses spreadsheets | We don't use spreadsheets here. In Rome we use spreadsheets. | UNDETERMINED
            is unhappy | Very unhappy with all of it | YES
            The participant is dissatisfied with the support | The support is a nightmare, nobody ever answers | YES
            The participant is dissatisfied with the support | The support is great, always friendly | NO
            The participant is dissatisfied with the support | The support is great. The support is terrible. | UNDETERMINED
            The participant is dissatisfied with the support | We call them about twice a year | UNDETERMINED
            The participant left because of the price | I left because of the manager | UNDETERMINED
            The participant has children | I have a dog | UNDETERMINED
            The participant has children | I'd rather not say | UNDETERMINED
            """)
    void by_a_sentence_that_says_the_same_or_by_a_plain_feeling(String condition, String answer, Verdict verdict) {
        assertThat(verdicts(Meanings.shared(), "en", condition, answer)).isEqualTo(Map.of(1, verdict));
    }

    @Test
    void what_takes_meaning_stays_undetermined_where_only_words_can_be_compared() {
        var lexical = Meanings.lexical("test");
        assertThat(verdicts(lexical, "en", "uses spreadsheets", "We use spreadsheets for everything"))
                .isEqualTo(Map.of(1, Verdict.UNDETERMINED));
        assertThat(verdicts(Meanings.shared(), "de", "nutzt Tabellen", "Wir nutzen Tabellen"))
                .isEqualTo(Map.of(1, Verdict.UNDETERMINED));
        assertThat(verdicts(Meanings.shared(), "de", "ist unzufrieden", "Der Support ist eine Katastrophe"))
                .isEqualTo(Map.of(1, Verdict.YES));
    }
}
