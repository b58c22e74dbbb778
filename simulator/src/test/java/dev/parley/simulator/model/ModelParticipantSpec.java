package dev.parley.simulator.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.parley.client.model.Entry;
import dev.parley.client.model.ShownEntry;
import dev.parley.simulator.Act;
import dev.parley.simulator.Act.Author;
import dev.parley.simulator.ModelUse;
import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import dev.parley.simulator.StudyNotes.NodeNotes;
import dev.parley.simulator.Talks;
import dev.parley.simulator.builtin.BuiltInParticipant;
import dev.parley.simulator.model.LineWriter.Line;
import dev.parley.simulator.model.LineWriter.Request;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A participant who is played by a model")
class ModelParticipantSpec {

    private static final Situation QUESTION =
            Talks.asked("de-AT", Talks.question("handover", "Wie geht ein offener Fall an die nächste Schicht?"));
    private static final ModelUse SOME = new ModelUse(400, 30, 12);

    private final List<Request> asked = new ArrayList<>();

    @Test
    void says_what_the_model_writes() {
        var said = said(Persona.COOPERATIVE, "Per Zuruf, meistens.", QUESTION);

        assertThat(said).isEqualTo(new Act.Say("Per Zuruf, meistens.", true, Author.MODEL, SOME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void is_spoken_for_by_the_built_in_one_where_the_model_has_no_words(String nothing) {
        var said = said(Persona.TERSE, nothing, QUESTION);

        assertThat(said.words())
                .isEqualTo(((Act.Say) new BuiltInParticipant(Persona.TERSE, 7).answer(QUESTION)).words());
        assertThat(said.author()).isEqualTo(Author.BUILT_IN);
        assertThat(said.used()).as("failed calls cost, too").isEqualTo(SOME);
    }

    @Test
    void is_spoken_for_by_the_built_in_one_where_the_model_writes_without_end() {
        assertThat(said(Persona.TALKATIVE, "und ".repeat(1_000), QUESTION).author())
                .isEqualTo(Author.BUILT_IN);
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void is_told_who_they_are_in_which_language_and_nothing_else(Persona persona) {
        said(persona, "Ja.", QUESTION);

        var request = asked.getFirst();
        assertThat(request.prompt()).isEqualTo("participant/1");
        assertThat(request.system()).contains("German").doesNotContain("{{", "}}");
        assertThat(kinds()).as("each kind is told something of its own").hasSize(Persona.values().length);
    }

    @Test
    void is_told_what_the_researcher_wants_to_know() {
        var notes = new NodeNotes(
                Optional.of("Where handovers break"),
                Optional.of("an incident and {{who}} noticed"),
                List.of(),
                List.of(),
                Map.of());

        said(Persona.COOPERATIVE, "Ja.", Talks.asked("en", QUESTION.node(), notes));

        assertThat(asked.getFirst().system()).contains("Where handovers break", "an incident and {{who}} noticed");
    }

    @Test
    void goes_both_ways_where_a_condition_compares_an_answer() {
        var notes = new NodeNotes(
                Optional.empty(),
                Optional.empty(),
                List.of(TextNode.valueOf("4711")),
                List.of("leads a team"),
                Map.of());
        var situation = Talks.asked("en", QUESTION.node(), notes);
        for (long seed = 0; seed < 50; seed++) {
            new ModelParticipant(Persona.TERSE, seed, writing("Ja.")).answer(situation);
        }

        assertThat(asked).anyMatch(request -> request.system().contains("4711"));
        assertThat(asked).anyMatch(request -> !request.system().contains("4711"));
        assertThat(asked).anyMatch(request -> request.system().contains("leads a team"));
    }

    @Test
    void hears_the_conversation_in_turns_of_which_the_last_is_the_interviewers() {
        var again = Talks.then(QUESTION, "Per Zuruf.", "Wer ruft?");

        said(Persona.COOPERATIVE, "Die Frühschicht.", again);

        assertThat(asked.getFirst().conversation())
                .containsExactly(
                        new Line(false, "Wie geht ein offener Fall an die nächste Schicht?"),
                        new Line(true, "Per Zuruf."),
                        new Line(false, "Wer ruft?"));
    }

    @Test
    void hears_only_the_newest_of_a_long_conversation() {
        var heard = new ArrayList<ShownEntry>();
        for (int i = 1; i < 200; i += 2) {
            heard.add(Talks.said(Entry.Role.AGENT, "handover", "question " + i + " ".repeat(200) + ".", i));
            heard.add(Talks.said(Entry.Role.PARTICIPANT, "handover", "answer " + i + " ".repeat(200) + ".", i + 1));
        }
        heard.add(Talks.said(Entry.Role.AGENT, "handover", "The last question?", 300));

        said(Persona.COOPERATIVE, "Ja.", new Situation("en", QUESTION.node(), heard, NodeNotes.NONE));

        var lines = asked.getFirst().conversation();
        assertThat(lines.stream().mapToInt(line -> line.text().length()).sum()).isLessThan(HeardLines.MOST_CHARS);
        assertThat(lines.getFirst().own()).isFalse();
        assertThat(lines.getLast().text()).isEqualTo("The last question?");
    }

    @Test
    void fills_in_forms_and_consents_without_a_model() {
        var form = Talks.asked("en", Talks.form(Talks.field("number", true, List.of(), 1, 9)));
        var participant = new ModelParticipant(Persona.COOPERATIVE, 1, writing("Seven."));

        assertThat(participant.answer(form)).isInstanceOf(Act.Respond.class);
        assertThat(participant.consents()).isTrue();
        assertThat(asked).isEmpty();
    }

    @Test
    void is_another_person_with_another_seed() {
        assertThat(new PersonaPrompt(Persona.TERSE, 1).system(QUESTION, 100))
                .isEqualTo(new PersonaPrompt(Persona.TERSE, 1).system(QUESTION, 100))
                .isNotEqualTo(new PersonaPrompt(Persona.TERSE, 2).system(QUESTION, 100));
    }

    @Test
    void is_told_by_a_prompt_that_is_not_edited_once_it_is_released() throws IOException, NoSuchAlgorithmException {
        try (var in = Objects.requireNonNull(ModelParticipant.class.getResourceAsStream("participant-1.md"))) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest).substring(0, 16))
                    .as("write a new version beside it")
                    .isEqualTo("75d3c88983bdb6a3");
        }
    }

    private Act.Say said(Persona persona, String words, Situation situation) {
        return (Act.Say) new ModelParticipant(persona, 7, writing(words)).answer(situation);
    }

    private LineWriter writing(String words) {
        return request -> {
            asked.add(request);
            return new LineWriter.Written(Optional.of(words).filter(some -> !some.isEmpty()), SOME);
        };
    }

    private static List<String> kinds() {
        return List.of(Persona.values()).stream()
                .map(persona -> new PersonaPrompt(persona, 7).system(QUESTION, 100))
                .distinct()
                .toList();
    }
}
