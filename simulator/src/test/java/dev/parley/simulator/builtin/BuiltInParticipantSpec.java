package dev.parley.simulator.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.parley.simulator.Act;
import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import dev.parley.simulator.StudyNotes.NodeNotes;
import dev.parley.simulator.Talks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A built-in participant")
class BuiltInParticipantSpec {

    private static final int PEOPLE = 300;
    private static final Situation QUESTION =
            Talks.asked("en", Talks.question("handover", "How does an open incident get to the next shift?"));

    @ParameterizedTest
    @EnumSource(Persona.class)
    void answers_the_same_again_and_somebody_else_answers_otherwise(Persona persona) {
        assertThat(words(persona, 7, QUESTION)).isEqualTo(words(persona, 7, QUESTION));
        assertThat(saidByAll(persona, QUESTION)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "es", "fr", "it"})
    void has_words_for_everything_that_can_be_asked_in_every_language(String language) {
        var questions = List.of(
                "Why is that?",
                "Warum ist das so?",
                "¿Por qué?",
                "Pourquoi ?",
                "How many people are there?",
                "Imagine you could change it. What would you do?",
                "Can you give an example?",
                "On a scale from 1 to 5?",
                "Do you use it?",
                "Sounds like that was hard for you?",
                "How do you do it?",
                "…",
                "Tell me more.");
        for (var persona : Persona.values()) {
            for (var question : questions) {
                var first = Talks.asked(language, Talks.question("q", question));
                var later = Talks.then(first, "Something.", question);
                for (var situation : List.of(first, later)) {
                    assertThat(saidByAll(persona, situation))
                            .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{", "}"));
                }
            }
        }
    }

    @Test
    void speaks_of_what_is_asked() {
        assertThat(saidByAll(Persona.COOPERATIVE, QUESTION))
                .filteredOn(words -> words.contains("open incident"))
                .hasSizeGreaterThan(10);
    }

    @Test
    void is_as_brief_or_as_long_as_people_of_the_kind_are() {
        assertThat(averageLength(Persona.TERSE)).isLessThan(25);
        assertThat(averageLength(Persona.COOPERATIVE)).isBetween(60.0, 300.0);
        assertThat(averageLength(Persona.TALKATIVE)).isGreaterThan(300);
    }

    @Test
    void asks_back_skips_declines_strays_attacks_and_gives_up_so_that_the_interviewer_has_to_deal_with_it() {
        assertThat(saidByAll(Persona.SECOND_LANGUAGE, QUESTION)).anyMatch(words -> words.contains("what means"));
        assertThat(saidByAll(Persona.EVASIVE, QUESTION))
                .anyMatch(words -> words.contains("rather not"))
                .anyMatch(words -> words.contains("skip"));
        assertThat(saidByAll(Persona.OFF_TOPIC, QUESTION)).anyMatch(words -> words.contains("pizza"));
        assertThat(saidByAll(Persona.HOSTILE, QUESTION)).anyMatch(words -> words.contains("previous instructions"));
        assertThat(people(Persona.HOSTILE, BuiltInParticipant::consents)).contains(true, false);
        assertThat(people(Persona.COOPERATIVE, BuiltInParticipant::consents)).doesNotContain(false);
    }

    @Test
    void means_to_answer_only_where_people_of_the_kind_want_to() {
        var cooperative = people(Persona.COOPERATIVE, participant -> participant.answer(QUESTION));
        assertThat(cooperative.stream().filter(Act::answers).count()).isBetween(PEOPLE * 8L / 10, PEOPLE - 1L);
        assertThat(people(Persona.EVASIVE, participant -> participant.answer(QUESTION)))
                .noneMatch(Act::answers);
    }

    @Test
    void answers_a_follow_up_for_its_reason_with_one() {
        var followUp = Talks.then(QUESTION, "By hand.", "Why is it done by hand?");
        assertThat(saidByAll(Persona.COOPERATIVE, followUp))
                .filteredOn(words -> words.startsWith("Because") || words.contains("reason"))
                .hasSizeGreaterThan(PEOPLE / 20);
    }

    @Test
    void does_not_say_the_same_twice_in_a_row() {
        for (long seed = 0; seed < PEOPLE; seed++) {
            var first = words(Persona.TERSE, seed, QUESTION);
            var then = Talks.then(QUESTION, first, "How does an open incident get to the next shift?");
            assertThat(words(Persona.TERSE, seed, then)).isNotEqualTo(first);
        }
    }

    @Test
    void says_what_a_condition_compares_with_about_every_second_time() {
        var notes = new NodeNotes(
                Optional.empty(), Optional.empty(), List.of(IntNode.valueOf(4711)), List.of("leads a team"), Map.of());
        var situation = Talks.asked("en", Talks.question("size", "How large is your team?"), notes);
        assertThat(saidByAll(Persona.COOPERATIVE, situation))
                .anyMatch(words -> words.contains("4711"))
                .anyMatch(words -> !words.contains("4711"))
                .anyMatch(words -> words.contains("leads a team"));
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void fills_in_forms_with_values_that_the_fields_allow(Persona persona) {
        var options = List.of("Chat", "Phone", "Mail");
        var form = Talks.form(
                Talks.field("number", true, List.of(), 1, 5000),
                Talks.field("rating", true, List.of(), 1, 7),
                Talks.field("boolean", true, List.of(), 0, 0),
                Talks.field("single_choice", true, options, 0, 0),
                Talks.field("multi_choice", true, options, 0, 0),
                Talks.field("date", true, List.of(), 0, 0),
                Talks.field("short_text", true, List.of(), 10, 12),
                Talks.field("long_text", false, List.of(), 200, 400));
        var filled = filledIn(persona, Talks.asked("en", form));

        assertThat(filled).hasSizeGreaterThan(PEOPLE / 2).allSatisfy(data -> {
            assertThat(((Number) value(data, "f_number")).intValue()).isBetween(1, 5000);
            assertThat(((Number) value(data, "f_rating")).intValue()).isBetween(1, 7);
            assertThat(data.get("f_boolean")).isInstanceOf(Boolean.class);
            assertThat(options).contains((String) data.get("f_single_choice"));
            assertThat((List<?>) data.get("f_multi_choice")).isNotEmpty().doesNotHaveDuplicates();
            assertThat((String) data.get("f_date")).matches("202[56]-\\d\\d-\\d\\d");
            assertThat((String) data.get("f_short_text")).hasSizeBetween(10, 12);
            Optional.ofNullable((String) data.get("f_long_text"))
                    .ifPresent(text -> assertThat(text).hasSizeBetween(200, 400));
        });
    }

    @Test
    void goes_to_both_sides_of_a_condition_on_a_field() {
        var notes = new NodeNotes(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(
                        "f_number",
                        List.of(IntNode.valueOf(3000), IntNode.valueOf(9000)),
                        "f_boolean",
                        List.of(BooleanNode.TRUE)));
        var form = Talks.form(
                Talks.field("number", true, List.of(), 1, 5000), Talks.field("boolean", true, List.of(), 0, 0));
        var filled = filledIn(Persona.TERSE, Talks.asked("en", form, notes));

        assertThat(filled.stream().map(data -> value(data, "f_number").toString()))
                .contains("3000")
                .doesNotContain("9000")
                .anyMatch(number -> !number.equals("3000"));
        assertThat(filled.stream().map(data -> value(data, "f_boolean").toString()))
                .contains("true", "false");
    }

    private static List<Map<String, ?>> filledIn(Persona persona, Situation situation) {
        var all = new ArrayList<Map<String, ?>>();
        people(persona, participant -> participant.answer(situation)).forEach(act -> {
            if (act instanceof Act.Respond(var data)) {
                all.add(data);
            }
        });
        return all;
    }

    private static Object value(Map<String, ?> data, String field) {
        return Objects.requireNonNull(data.get(field), field);
    }

    private static double averageLength(Persona persona) {
        return LongStream.range(0, PEOPLE)
                .mapToObj(seed -> words(persona, seed, QUESTION))
                .mapToInt(String::length)
                .average()
                .orElseThrow();
    }

    private static HashSet<String> saidByAll(Persona persona, Situation situation) {
        return people(persona, participant -> participant.answer(situation)).stream()
                .map(act -> ((Act.Say) act).words())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> List<T> people(Persona persona, Function<BuiltInParticipant, T> what) {
        return LongStream.range(0, PEOPLE)
                .mapToObj(seed -> what.apply(new BuiltInParticipant(persona, seed)))
                .toList();
    }

    private static String words(Persona persona, long seed, Situation situation) {
        return ((Act.Say) new BuiltInParticipant(persona, seed).answer(situation)).words();
    }

    @Test
    void is_one_of_seven_kinds_that_have_names() {
        assertThat(Arrays.stream(Persona.values()).map(persona -> Persona.named(persona.wireName())))
                .allMatch(Optional::isPresent)
                .hasSize(7);
    }
}
