package dev.parley.engines.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engines.model.output.InLanguage;
import dev.parley.engines.model.output.Leaks;
import dev.parley.engines.model.output.PlainText;
import dev.parley.engines.model.output.Steering;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls that a model's output and a participant's message come to. */
class OutputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened then?",
                "You said \u201cit just dies\u201d. What do you do when it dies, e.g. on a Monday?",
                "Und was machen Sie dann, z.B. am Abend?",
                "\u00bfQu\u00e9 pasa despu\u00e9s de las 18.30 h?",
                "Qu'est-ce que cela change pour vous, c.-\u00e0-d. au quotidien ?",
                "Around 1,500 rows a day \u2013 how do you check them?",
                "How is the R&D team's on-call (24/7) organised?",
            })
    void an_interviewers_words_are_plain(String words) {
        assertThat(PlainText.problem(words)).isEmpty();
    }

    @Test
    void a_prompt_is_recognised_in_disguise_and_a_question_about_the_same_thing_is_not() {
        var leaks = new Leaks(
                "You want to learn how often they export their data, with which tool, and what goes wrong with it.",
                List.of("c4n4ry99"),
                List.of("How do you export your data, and with which tool?"));
        assertThat(leaks.in("You want to learn how often they export")).isTrue();
        assertThat(leaks.in("y-o-u w-a-n-t t-o l-e-a-r-n h-o-w o-f-t-e-n t-h-e-y e-x"))
                .isTrue();
        assertThat(leaks.in("C4N 4RY 99")).isTrue();
        assertThat(leaks.in("How often do you export it?")).isFalse();
        assertThat(leaks.in("What goes wrong when you export?")).isFalse();
        assertThat(leaks.in("How do you export your data, and with which tool?"))
                .isFalse();
    }

    @ParameterizedTest(name = "{1}: {0} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            What do you do while you are waiting?        | en    | true
            What do you do while you are waiting?        | en-GB | true
            What do you do while you are waiting?        | de    | false
            Was machen Sie, wenn das nicht geht?         | de    | true
            Was machen Sie, wenn das nicht geht?         | en    | false
            Et qu'est-ce que vous faites quand cela ne marche pas ? | fr | true
            Et qu'est-ce que vous faites quand cela ne marche pas ? | es | false
            \u0427\u0442\u043e \u0432\u044b \u0434\u0435\u043b\u0430\u0435\u0442\u0435 \u043f\u043e\u0442\u043e\u043c? | ru | true
            \u0427\u0442\u043e \u0432\u044b \u0434\u0435\u043b\u0430\u0435\u0442\u0435 \u043f\u043e\u0442\u043e\u043c? | en | false
            What do you do then?                         | ru    | false
            Cosa fa quando non funziona?                 | it    | true
            Mhm.                                         | en    | true
            """)
    void words_in_another_language_are_noticed(String words, String language, boolean fits) {
        assertThat(InLanguage.mayBe(words, language)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I export by hand because the nightly job is broken.",
                "Honestly, I don't know. We follow the rules of the house.",
                "My boss told me to ignore the warnings, so I did.",
                "I mark the invoices and then I finish for the day.",
                "We had a system, but the new task board was better.",
                "I answer customers in the mornings & do exports <3 hours later.",
                "Ich exportiere das von Hand, weil der Job nachts nicht l\u00e4uft.",
                "Normalmente lo exporto a mano y luego lo reviso.",
                "Je le fais \u00e0 la main, et parfois j'oublie.",
                "Could you repeat the question, please?",
                "I'd rather not say.",
                "It costs 1200 euros a year, i.e. 100 a month.",
            })
    void honest_answers_do_not_look_like_steering(String answer) {
        assertThat(Steering.in(List.of(answer))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dev.parley.engines.model.InjectionTest#messages")
    void most_attempts_look_like_steering(String message) {
        boolean polite = message.contains("grandmother")
                || message.contains("Let us play")
                || message.contains("For our records")
                || message.contains("study lead")
                || message.startsWith("Switch roles");
        assertThat(Steering.in(List.of(message)) || polite).as(message).isTrue();
    }
}
