package dev.parley.engines.builtin.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.builtin.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What sentences mean")
class MeaningTest {

    private final Meaning english = Meanings.shared().of(Language.EN);

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A man is eating food. | A man is eating a piece of bread. | 0.76
            A man is eating food. | The girl is carrying a baby. | -0.1
            The export takes hours | Downloading the report is slow | 0.5
            What frustrates you most? | The weather is nice today | 0.1
            """)
    void english_is_compared_as_the_model_s_authors_do(String a, String b, double expected) {
        assertThat(english.seesBeyondWords()).isTrue();
        assertThat(english.likeness(a, b)).isCloseTo(expected, within(0.08));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sentence_is_like_itself_and_vectors_have_length_one(Language language) {
        var meaning = Meanings.shared().of(language);
        for (var text : List.of("Onboarding Kollegen semana équipe", "Prozess 12")) {
            assertThat(meaning.likeness(text, text)).isCloseTo(1, within(1e-5));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_said_is_like_nothing(Language language) {
        var meaning = Meanings.shared().of(language);
        for (var text : List.of("", "   ", "...", "\u0000", "🙂🙂")) {
            assertThat(meaning.likeness(text, "The export takes hours"))
                    .as(text)
                    .isBetween(-0.3, 0.3);
        }
    }

    @Test
    void the_end_of_a_very_long_sentence_counts_too() {
        var filler = String.join(" ", Collections.nCopies(150, "and then we drove on"));
        double without = english.likeness(filler, "my salary was cut");
        assertThat(english.likeness(
                        filler + " and my salary was cut " + "because salaries fell ".repeat(20), "my salary was cut"))
                .isGreaterThan(without + 0.1);
    }

    @Test
    void the_other_languages_are_compared_by_their_words_whatever_their_form() {
        var german = Meanings.shared().of(Language.DE);
        assertThat(german.seesBeyondWords()).isFalse();
        assertThat(german.likeness("Die Einarbeitung war langsam", "Wie lief der Einarbeitungsplan?"))
                .isGreaterThan(0.12);
        assertThat(german.likeness("Die Einarbeitung war langsam", "Unsere langsamen Einarbeitungen"))
                .isGreaterThan(0.8);
        assertThat(german.likeness("Die Einarbeitung war langsam", "Fußball am Sonntag"))
                .isBetween(-0.1, 0.1);
    }

    @Test
    void without_the_native_library_english_goes_by_words_and_says_why() {
        var fallback = Meanings.load(() -> {
            throw new UnsatisfiedLinkError("no onnxruntime in java.library.path");
        });
        assertThat(fallback.of(Language.EN).seesBeyondWords()).isFalse();
        assertThat(fallback.of(Language.EN).likeness("The exports are slow", "A slow export"))
                .isGreaterThan(0.9);
        assertThat(new BuiltInEngine(fallback).description())
                .contains("by their words")
                .contains("no onnxruntime in java.library.path");
    }

    @Test
    void without_the_model_file_or_with_one_that_fails_english_goes_by_words() {
        assertThat(Meanings.load(() -> {
                            throw new IOException("no model on the class path");
                        })
                        .description())
                .contains("no model on the class path");
        assertThat(Meanings.load(Broken::new).description()).contains("cannot run this operator");
    }

    @Test
    void with_the_library_the_engine_says_that_the_model_runs() {
        assertThat(new BuiltInEngine().description()).contains("MiniLM").doesNotContain("\n");
    }

    @Test
    void many_threads_at_once_get_what_one_gets() throws InterruptedException, ExecutionException {
        var model = Meanings.load(MiniLm::load).of(Language.EN);
        var tasks = new ArrayList<Callable<Double>>();
        var expected = new ArrayList<Double>();
        for (int at = 0; at < 100; at++) {
            var sentence = "Sentence number " + at + " is about " + "long ".repeat(at % 7) + "waiting";
            tasks.add(() -> model.likeness(sentence, "We wait"));
            expected.add(english.likeness(sentence, "We wait"));
        }
        var found = new ArrayList<Double>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tasks)) {
                found.add(done.get());
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Loads and then cannot run, as on a machine without the instructions that a model needs. */
    private static final class Broken implements Meaning {
        @Override
        public Vector of(String sentence) {
            throw new IllegalStateException("cannot run this operator");
        }

        @Override
        public boolean seesBeyondWords() {
            return true;
        }
    }
}
