package dev.parley.engines.builtin.assess;

import static dev.parley.engines.builtin.assess.Answered.assess;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.ParticipantAsk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A message can be a request to the interviewer")
class AsksTest {

    @ParameterizedTest(name = "{0}: {1} / {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | How was onboarding? | Could you repeat that, please? | REPEAT
            en | How was onboarding? | Sorry, what was the question? | REPEAT
            en | How was onboarding? | pardon? | REPEAT
            en | How was onboarding? | Sorry? | REPEAT
            en | How was onboarding? | mind saying that one more time? | REPEAT
            en | How was onboarding? | What do you mean by onboarding? | CLARIFY
            en | How was onboarding? | What is onboarding? | CLARIFY
            en | How was onboarding? | I don't understand the question | CLARIFY
            en | How was onboarding? | I'm not sure what you mean | CLARIFY
            en | How was your last visit? | Which visit do you mean, the one in May or the phone call? | CLARIFY
            en | On a scale from 1 to 10, how was it? | Is ten the best or the worst? | CLARIFY
            en | How was onboarding? | Who is going to read this? Is my manager going to see my name on it? | CLARIFY
            en | How was onboarding? | Hi, before I answer: is this anonymous? | CLARIFY
            en | How was onboarding? | are you a robot | CLARIFY
            en | How was onboarding? | What is this for? | CLARIFY
            en | How was onboarding? | how long will this take? | CLARIFY
            en | How was onboarding? | What did the others say? | CLARIFY
            en | How was onboarding? | skip | SKIP
            en | How was onboarding? | Next question please, I'm not going into that one. | SKIP
            en | How was onboarding? | Can we move on to something else please | SKIP
            en | How was onboarding? | I want to stop now | STOP
            en | How was onboarding? | stop asking me this, it's none of your business | SKIP
            en | How was onboarding? | Can we stop with this question and go to the next one? | SKIP
            en | How was onboarding? | I am done with this topic. | SKIP
            en | How was onboarding? | I want to stop here, I have to pick up my kids | STOP
            en | How was onboarding? | Could we stop here? My meeting starts in five minutes. | STOP
            en | How was onboarding? | I'm done with this interview | STOP
            en | How was onboarding? | can you say that one again for me? | REPEAT
            en | How was onboarding? | I lost you, what did you want to know? | REPEAT
            en | How was onboarding? | what exactly are you after? | CLARIFY
            en | How was onboarding? | which organisation is behind all this? | CLARIFY
            en | How was onboarding? | let's go on with the next one | SKIP
            de | Was stört Sie? | Können Sie das bitte noch mal fragen? | REPEAT
            de | Was stört Sie? | Welche Firma steckt hinter der Umfrage? | CLARIFY
            de | Was stört Sie? | Machen wir bitte mit der nächsten weiter. | SKIP
            es | ¿Qué le molesta? | ¿Me lo puede decir otra vez? | REPEAT
            es | ¿Qué le molesta? | ¿Qué empresa está detrás de esto? | CLARIFY
            es | ¿Qué le molesta? | Pasemos a otra cosa, por favor | SKIP
            fr | Qu'est-ce qui vous gêne ? | Vous pouvez me redire la question ? | REPEAT
            fr | Qu'est-ce qui vous gêne ? | Quelle société est derrière ce sondage ? | CLARIFY
            fr | Qu'est-ce qui vous gêne ? | Arrêtez avec ce sujet et passez à la suite. | SKIP
            de | Was stört Sie? | Wie bitte? Können Sie die Frage noch einmal wiederholen? | REPEAT
            de | Was stört Sie? | Was meinen Sie mit stören? | CLARIFY
            de | Was stört Sie? | Wer liest das eigentlich? | CLARIFY
            de | Was stört Sie? | Ist das anonym? | CLARIFY
            de | Was stört Sie? | Nächste Frage bitte | SKIP
            de | Was stört Sie? | Können wir bitte aufhören? Ich muss los. | STOP
            es | ¿Qué le molesta? | ¿Puede repetir la pregunta? | REPEAT
            es | ¿Qué le molesta? | ¿A qué se refiere con molestar? | CLARIFY
            es | ¿Qué le molesta? | ¿Quién va a leer esto? | CLARIFY
            es | ¿Qué le molesta? | ¿Y para qué es esto? | CLARIFY
            es | ¿Qué le molesta? | Siguiente pregunta, por favor | SKIP
            es | ¿Qué le molesta? | Quiero parar la entrevista | STOP
            fr | Qu'est-ce qui vous gêne ? | Pardon ? | REPEAT
            fr | Qu'est-ce qui vous gêne ? | Qu'entendez-vous par gêner ? | CLARIFY
            fr | Qu'est-ce qui vous gêne ? | Qui va lire mes réponses ? | CLARIFY
            fr | Qu'est-ce qui vous gêne ? | C'est anonyme ? | CLARIFY
            fr | Qu'est-ce qui vous gêne ? | Question suivante, s'il vous plaît. | SKIP
            fr | Qu'est-ce qui vous gêne ? | J'aimerais arrêter l'entretien maintenant | STOP
            """)
    void when_the_whole_of_it_asks_for_something(String language, String question, String answer, ParticipantAsk ask) {
        var found = assess(language, question, answer);
        assertThat(found.ask()).contains(ask);
        assertThat(found.addressed()).isFalse();
        assertThat(found.offTopic()).isFalse();
        assertThat(found.value()).isEmpty();
        assertThat(found.sentiment()).isEmpty();
        assertThat(found.declined()).isEqualTo(ask == ParticipantAsk.SKIP || ask == ParticipantAsk.STOP);
        assertThat(found.rationale()).contains("asks");
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | What do you want to change about your health? | I want to stop smoking
            en | When do you want to stop? | I want to stop now
            en | How do you prepare a release? | I usually skip it and let the pipeline do the rest
            en | What do you do then? | I pass it on to my colleague
            en | What would you tell your boss? | Stop asking me for reports every week
            en | How do you deal with meetings? | I'd stop the meetings
            en | Why did you leave the choir? | No time for it
            en | How did it end? | I had to stop
            de | Warum kochen Sie nicht? | Keine Zeit dafür
            en | What frustrates you? | I don't understand the new interface
            en | What frustrates you? | I'm done with this tool, honestly
            en | What would make it better? | Let me repeat: the export is slow
            de | Was möchten Sie ändern? | Ich möchte mit dem Rauchen aufhören
            es | ¿Qué quiere cambiar? | Quiero dejar de fumar
            fr | Que voulez-vous changer ? | J'aimerais arrêter de fumer
            """)
    void but_an_answer_that_uses_the_same_words_is_an_answer(String language, String question, String answer) {
        var found = assess(language, question, answer);
        assertThat(found.ask()).isEmpty();
        assertThat(found.declined()).isFalse();
        assertThat(found.addressed()).isTrue();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            What made you decide to leave? | Who is going to read this? Is my manager going to see my name on it?
            What have you been able to use? | Why, what do the others say?
            """)
    void questions_back_are_neither_an_answer_nor_off_topic(String question, String answer) {
        var found = assess("en", question, answer);
        assertThat(found.addressed()).isFalse();
        assertThat(found.offTopic()).isFalse();
        assertThat(found.declined()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Why do we close the depot in June?
            Who decides about the bonus?
            """)
    void where_questions_are_asked_for_a_question_is_an_answer(String answer) {
        assertThat(assess("en", "What question would you ask the board?", answer)
                        .addressed())
                .isTrue();
    }
}
