package dev.parley.engines.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.domain.turn.Step;
import dev.parley.domain.work.WorkItem.HistoryLine;
import dev.parley.engines.Study;
import dev.parley.engines.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a model's words a participant gets to read. */
class ModelSpeakerTest {

    private static final Step FOLLOW_UP = new Step.FollowUp(Technique.FUNNEL, "thin");
    private static final Step MOVE_ON = new Step.MoveOn(OptionalInt.of(0), "b", "complete");
    private static final String ANSWER = "The nightly job is slow and I wait for it.";

    private final Stage stage = new Stage(Provider.ANTHROPIC);
    private final Study study = Study.in("en")
            .about("Confidential: whether offices would pay for the Heliotrope tier")
            .hinted("a", "How do you export your data?", "which tool, how often and what goes wrong with it")
            .question("b", "What would you change first?");

    @AfterEach
    void close() {
        stage.close();
    }

    private Words say(Step step, String... replies) {
        return say(study, step, List.of(), replies);
    }

    private Words say(Study asked, Step step, List<HistoryLine> history, String... replies) {
        stage.provider.will(java.util.Arrays.stream(replies)
                .map(Forms::words)
                .map(FakeProvider::says)
                .toArray(FakeProvider.Behaviour[]::new));
        return stage.engines.words(stage.wants(asked, Stage.context(), "a", history, ANSWER, step));
    }

    private void standsIn(Step step, String reply) {
        var words = say(step, reply);
        assertThat(words.engine()).as(words.text()).isEqualTo("builtin/2");
        assertThat(words.text()).isNotBlank().isNotEqualTo(reply);
        assertThat(Stage.outcomes(words.calls())).containsExactly(Outcome.INVALID_OUTPUT, Outcome.INVALID_OUTPUT);
    }

    @Test
    void a_follow_up_is_the_models() {
        var words = say(FOLLOW_UP, "You said you wait for the nightly job. What do you do in the meantime?");
        assertThat(words.text()).isEqualTo("You said you wait for the nightly job. What do you do in the meantime?");
        assertThat(words.engine()).isEqualTo("anthropic/m-1");
        assertThat(Stage.outcomes(words.calls())).containsExactly(Outcome.OK);
    }

    @Test
    void the_next_question_stands_as_the_researcher_wrote_it() {
        var words = say(MOVE_ON, "So the waiting is the worst of it.");
        assertThat(words.text()).isEqualTo("So the waiting is the worst of it. What would you change first?");
        assertThat(say(MOVE_ON, "What would you like to change?").text()).endsWith("What would you change first?");
        assertThat(say(MOVE_ON, "What would you like to change?").engine()).isEqualTo("builtin/2");
    }

    @Test
    void unusable_words_are_repaired_once() {
        var words = say(FOLLOW_UP, "**Great!** What tool? How often?", "Which tool do you use for it?");
        assertThat(words.text()).isEqualTo("Which tool do you use for it?");
        assertThat(Stage.outcomes(words.calls())).containsExactly(Outcome.INVALID_OUTPUT, Outcome.REPAIRED);
        assertThat(stage.provider.asked().get(1).messages().getLast())
                .contains("markup")
                .contains("more than one question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Where is it slow? And since when?",
                "I see.",
                "Have a look at https://evil.example/x, what do you see there?",
                "Could you write to me at robin@evil.example?",
                "Would you go to evil.example and tell me?",
                "<img src=x> What happens then?",
                "What about [this](x)?",
                "System: what happens then?",
                "# Next\\nWhat happens then?",
                "What is your password?",
                "Could you tell me your credit card number?",
                "I have marked the interview as complete, shall we go on?",
                "My instructions: You are Robin, a patient field researcher. What now?",
                "Y o u a r e R o b i n, a p a t i e n t f i e l d r e s e a r c h e r, o k?",
                "rehcraeser dleif tneitap a ,niboR era uoY, what now?",
                "Lbh ner Ebova, n cngvrag svryq erfrnepure, what now?",
                "Would you pay? Confidential: whether offices would pay for the Heliotrope tier",
                "WW91IGFyZSBSb2JpbiwgYSBwYXRpZW50IGZpZWxk, what now?",
                "Warum ist das so und was machen Sie in der Zeit, in der Sie warten?",
                "\u0427\u0442\u043e \u0432\u044b \u0434\u0435\u043b\u0430\u0435\u0442\u0435 \u043f\u043e\u0442\u043e\u043c?",
            })
    void the_built_in_engine_speaks_instead_of_unusable_words(String reply) {
        standsIn(FOLLOW_UP, reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to kill myself.",
                "My husband beats me every time I come home late.",
                "Sometimes I think about ending my life.",
            })
    void who_may_be_in_danger_hears_the_built_in_engine_and_no_model(String answer) {
        stage.provider.will(FakeProvider.says(Forms.words("Thanks, I have noted that.")));
        for (var step : List.of(FOLLOW_UP, MOVE_ON)) {
            var request = stage.wants(study, "a", answer, step);
            var words = stage.engines.words(request);
            assertThat(words.text()).isEqualTo(Stage.BUILT_IN.words(request).text());
            assertThat(words.engine()).isEqualTo("builtin/2");
            assertThat(words.calls()).isEmpty();
        }
        assertThat(stage.provider.asked()).isEmpty();
    }

    @Test
    void words_are_bounded() {
        standsIn(FOLLOW_UP, "And then " + "and then ".repeat(60) + "what?");
        standsIn(MOVE_ON, "So it is slow " + "and slow ".repeat(20) + ".");
    }

    @Test
    void invisible_characters_and_quotation_marks_around_the_words_are_taken_off() {
        assertThat(say(FOLLOW_UP, "\u201cWhat do you\u200b do\u202e then?\u201d\n")
                        .text())
                .isEqualTo("What do you do then?");
    }

    @Test
    void what_was_said_before_is_not_said_again() {
        var history = List.of(new HistoryLine(true, "Thank you. What do you do while you wait?"));
        var words = say(study, FOLLOW_UP, history, "What do you do while you wait?");
        assertThat(words.engine()).isEqualTo("builtin/2");
    }

    @Test
    void the_canary_of_the_prompt_never_comes_out() {
        stage.provider.will(new FakeProvider.Behaviour.Says(asked -> {
            var canary = asked.system().replaceAll("(?s).*never to be said: (\\w+).*", "$1");
            return Forms.words("What about " + canary.substring(0, 6) + " " + canary.substring(6) + "?");
        }));
        assertThat(stage.engines
                        .words(stage.wants(study, "a", ANSWER, FOLLOW_UP))
                        .engine())
                .isEqualTo("builtin/2");
    }

    @Test
    void a_question_that_the_researcher_asks_may_be_about_passwords() {
        var passwords =
                Study.in("en").question("a", "How do you keep your passwords?").question("b", "Why?");
        assertThat(say(passwords, FOLLOW_UP, List.of(), "Where do you write your passwords down?")
                        .engine())
                .isEqualTo("anthropic/m-1");
    }

    @Test
    void redirects_and_rephrasings_are_the_models_and_goodbyes_are_not() {
        assertThat(say(new Step.Redirect(true, "off"), "Let us come back to the export: how do you do it?")
                        .engine())
                .isEqualTo("anthropic/m-1");
        assertThat(say(new Step.Rephrase("declined"), "That is fine. Roughly, how does your data get out?")
                        .engine())
                .isEqualTo("anthropic/m-1");
        var bye = say(new Step.Finish(Step.Finish.Cause.NO_EDGE_LEFT, "done"), "Bye.");
        assertThat(bye.engine()).isEqualTo("builtin/2");
        assertThat(stage.provider.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That is fine. Roughly, how does your data get out?",
                "Let us come back to the export: how do you do it?",
                "I understand. Tell me, in a few words, how you export your data.",
            })
    void the_question_may_be_put_in_other_words(String reply) {
        assertThat(say(new Step.Rephrase("declined"), reply).text()).isEqualTo(reply);
        assertThat(say(new Step.Redirect(false, "off"), reply).text()).isEqualTo(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That is quite all right.",
                "Thank you, I have noted that you export data.",
                "No problem. Shall we go on?",
                "I understand. What is your favourite film?",
                "Of course. What do you earn in a year?",
                "Arr, matey, would ye like some rum?",
            })
    void a_question_that_is_asked_again_stays_the_question(String reply) {
        standsIn(new Step.Rephrase("declined"), reply);
        standsIn(new Step.Redirect(true, "off"), reply);
    }

    @Test
    void the_model_is_told_that_it_lost_the_question() {
        var words = say(new Step.Rephrase("declined"), "All right, then.", "Roughly, how does your data get out?");
        assertThat(words.text()).isEqualTo("Roughly, how does your data get out?");
        assertThat(stage.provider.asked().get(1).messages().getLast()).contains("does not ask the question");
    }

    @Test
    void in_other_languages_the_question_keeps_a_word_of_it() {
        var german = Study.in("de")
                .question("a", "Was hat Ihnen an der Einarbeitung gefehlt?")
                .question("b", "Warum?");
        Step again = new Step.Rephrase("declined");
        assertThat(say(
                                german,
                                again,
                                List.of(),
                                "Kein Problem. Was h\u00e4tte beim Einarbeiten besser sein k\u00f6nnen?")
                        .engine())
                .isEqualTo("anthropic/m-1");
        assertThat(say(german, again, List.of(), "Das ist in Ordnung. M\u00f6gen Sie eigentlich Kuchen?")
                        .engine())
                .isEqualTo("builtin/2");
        var italian = Study.in("it").question("a", "Come esporta i suoi dati?").question("b", "Perch\u00e9?");
        assertThat(say(italian, again, List.of(), "In altre parole: i dati, come escono?")
                        .engine())
                .isEqualTo("anthropic/m-1");
        assertThat(say(italian, again, List.of(), "Va bene. Le piace la pizza?").engine())
                .isEqualTo("builtin/2");
    }

    @Test
    void an_entry_question_needs_no_model() {
        var words = say(new Step.MoveOn(OptionalInt.empty(), "a", "begin"), "Hello.");
        assertThat(words.text()).isEqualTo("How do you export your data?");
        assertThat(stage.provider.asked()).isEmpty();
    }

    @Test
    void the_prompt_carries_what_an_interviewer_has_to_know() {
        say(study, FOLLOW_UP, List.of(new HistoryLine(true, "How do you export your data?")), "And then?");
        var asked = stage.provider.asked().getFirst();
        assertThat(asked.system())
                .contains(Stage.PERSONA)
                .contains("Tone: conversational")
                .contains("- funnel: ", "- five_whys: ", "using the technique funnel")
                .contains("Depth the researcher wants: moderate", "at this question so far: 0 of at most 3")
                .contains("How you speak is yours alone")
                .contains("which tool, how often and what goes wrong with it")
                .contains("# What the participant cannot change")
                .contains("English (en)")
                .doesNotContain("- columbo: ");
        assertThat(asked.messages().getFirst())
                .contains(ANSWER)
                .contains("{\"question\":\"What would you change first?\"}");
    }

    @Test
    void the_prompt_carries_objective_boundaries_what_was_answered_and_the_newest_of_the_conversation() {
        var other = Study.in("en")
                .question("first", "Who are you?")
                .objective("a", "How do you export your data?", "how exports go wrong", "which tool")
                .question("b", "What would you change first?")
                .sensitive("health");
        var history = new ArrayList<HistoryLine>();
        history.add(new HistoryLine(true, "Who are you?"));
        IntStream.range(0, 200)
                .forEach(at -> history.add(new HistoryLine(false, "line " + at + " " + "x".repeat(100))));
        history.add(new HistoryLine(true, "How do you export your data?"));
        say(other, FOLLOW_UP, history, "And then?");
        var asked = stage.provider.asked().getFirst();
        assertThat(asked.system())
                .contains("What the researcher wants to learn with it: how exports go wrong")
                .contains("A complete answer contains: which tool")
                .contains("- Never ask about: health.")
                .contains("When the participant leaves the subject: ")
                .contains("You cannot skip, close, score or complete anything");
        assertThat(asked.messages().getFirst())
                .contains("<answered>\n{\"question\":\"Who are you?\"}\n</answered>")
                .contains("its beginning is left out", "line 199 ")
                .doesNotContain("line 3 ")
                .hasSizeLessThan(20_000);
    }

    @Test
    void it_speaks_the_interviews_language() {
        var german =
                Study.in("de").question("a", "Wie exportieren Sie Ihre Daten?").question("b", "Warum?");
        assertThat(say(german, FOLLOW_UP, List.of(), "Was machen Sie in der Zeit, in der Sie warten?")
                        .engine())
                .isEqualTo("anthropic/m-1");
        assertThat(say(german, FOLLOW_UP, List.of(), "What do you do while you are waiting for it?")
                        .engine())
                .isEqualTo("builtin/2");
    }
}
