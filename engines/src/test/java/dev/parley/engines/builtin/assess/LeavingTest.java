package dev.parley.engines.builtin.assess;

import static dev.parley.engines.builtin.assess.Answered.assess;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.ParticipantAsk;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Asking about the end, leaving for now, and asking beside an answer are not the wish to end")
class LeavingTest {

    @ParameterizedTest(name = "{0}: {1} / {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | How many canteens do you know? | Zero. What do you think of canteens? | answer
            en | How many canteens do you know? | Three. Why? | answer
            en | What distracts you at work? | The kids. Why do you ask? | answer
            en | What distracts you at work? | Noise. Who will read this? | answer
            en | What distracts you at work? | Noise. Is this anonymous? | answer
            en | What distracts you at work? | Meetings. What do the others say? | answer
            en | What distracts you at work? | Slack. And you? | answer
            en | What distracts you at work? | My boss. How long will this take? | answer
            en | What is hard about working from home? | What do you mean, hard? For me it's the loneliness. | answer
            en | What is hard about working from home? | Loneliness. Does that count? | answer
            en | What is hard about working from home? | Do you mean technically? The VPN then. | answer
            en | Do you smoke? | Yes. Why do you ask? | answer
            en | What distracts you at work? | Sorry, what? | the question again
            en | What distracts you at work? | Hi there. Who will read this? | a question
            en | What distracts you at work? | Okay. Who will read this? | a question
            en | What distracts you at work? | Wait. Who will read this? | a question
            en | What distracts you at work? | Interesting question. Why do you ask? | a question
            en | What distracts you at work? | What do you mean? Give me an example. | a question
            en | What distracts you at work? | Good question. What do you mean by distract? | a question
            en | What distracts you at work? | One question first. Is this anonymous? | a question
            de | Was lenkt Sie ab? | Die Kinder. Warum fragen Sie? | answer
            de | Was lenkt Sie ab? | Der Lärm. Wer liest das? | answer
            de | Was lenkt Sie ab? | Hm. Wer liest das? | a question
            de | Was lenkt Sie ab? | Gute Frage. Wer liest das? | a question
            de | Wie viele Kantinen kennen Sie? | Null. Was halten Sie von Kantinen? | answer
            fr | Qu'est-ce qui vous gêne ? | Le bruit. Pourquoi cette question ? | answer
            fr | Qu'est-ce qui vous gêne ? | Les réunions. C'est anonyme ? | answer
            fr | Qu'est-ce qui vous gêne ? | Bonne question. C'est anonyme ? | a question
            fr | Qu'est-ce qui vous gêne ? | Pourquoi cette question ? | a question
            es | ¿Qué le molesta? | El ruido. ¿Por qué lo pregunta? | answer
            es | ¿Qué le molesta? | Los niños. ¿Quién va a leer esto? | answer
            es | ¿Qué le molesta? | Buena pregunta. ¿Quién va a leer esto? | a question
            es | ¿Qué le molesta? | ¿Por qué lo pregunta? | a question
            en | What is hard at work? | can I stop at any time? | about the study
            en | What is hard at work? | If I stop now, do you keep my answers? | about the study
            en | What is hard at work? | how do I stop? | about the study
            en | What is hard at work? | Can I skip questions? | about the study
            en | What is hard at work? | Do I have to answer everything? | about the study
            en | What is hard at work? | Am I allowed to skip questions? | about the study
            en | What is hard at work? | May I quit whenever I want? | about the study
            en | What is hard at work? | What happens if I stop now? | about the study
            en | What is hard at work? | Do I have to answer all the questions? | about the study
            en | What is hard at work? | Can I leave questions out? | about the study
            en | What is hard at work? | Is it okay to skip some questions? | about the study
            en | What is hard at work? | How can I end the interview? | about the study
            en | What is hard at work? | goodbye lunch break | answer
            en | What is hard at work? | goodbye free evenings | answer
            en | What is hard at work? | Can I stop now? | the end
            en | What is hard at work? | Can we stop here? | the end
            en | What is hard at work? | I want to stop now | the end
            en | What is hard at work? | stop the interview | the end
            en | What is hard at work? | Please end this interview | the end
            de | Was ist schwer? | Kann ich jederzeit aufhören? | about the study
            de | Was ist schwer? | Wie kann ich das Interview beenden? | about the study
            de | Was ist schwer? | Wenn ich jetzt aufhöre, behalten Sie dann meine Antworten? | about the study
            de | Was ist schwer? | Kann ich Fragen überspringen? | about the study
            de | Was ist schwer? | Muss ich alles beantworten? | about the study
            de | Was ist schwer? | Darf ich Fragen auslassen? | about the study
            de | Was ist schwer? | Ich möchte jetzt aufhören | the end
            es | ¿Qué le cuesta más? | ¿Puedo parar en cualquier momento? | about the study
            es | ¿Qué le cuesta más? | ¿Puedo dejarlo cuando quiera? | about the study
            es | ¿Qué le cuesta más? | Si paro ahora, ¿guardan mis respuestas? | about the study
            es | ¿Qué le cuesta más? | ¿Puedo saltarme preguntas? | about the study
            es | ¿Qué le cuesta más? | ¿Tengo que contestar a todo? | about the study
            es | ¿Qué le cuesta más? | ¿Cómo lo dejo? | about the study
            es | ¿Qué le cuesta más? | Quiero parar ahora | the end
            fr | Qu'est-ce qui est difficile ? | Puis-je arrêter à tout moment ? | about the study
            fr | Qu'est-ce qui est difficile ? | Si j'arrête maintenant, vous gardez mes réponses ? | about the study
            fr | Qu'est-ce qui est difficile ? | Comment j'arrête ? | about the study
            fr | Qu'est-ce qui est difficile ? | Je peux passer des questions ? | about the study
            fr | Qu'est-ce qui est difficile ? | Je dois répondre à tout ? | about the study
            fr | Qu'est-ce qui est difficile ? | Je veux arrêter maintenant | the end
            en | What is hard at work? | gotta go, later! | later
            en | What is hard at work? | bye for now | later
            en | What is hard at work? | Let's stop here, I'll continue in the evening | later
            en | What is hard at work? | need to run, talk later | later
            en | What is hard at work? | sorry, meeting starts, back in an hour | later
            en | What is hard at work? | Can we pause? | later
            en | What is hard at work? | I have to go, bye | later
            en | What is hard at work? | bye | later
            en | What is hard at work? | see you later | later
            en | What is hard at work? | I have to leave now, can I finish tonight? | later
            en | What is hard at work? | I'll be back tomorrow | later
            en | What is hard at work? | have to run, my train is here | later
            en | What is hard at work? | Need to stop for today, more tomorrow | later
            en | What is hard at work? | My meeting is starting, talk to you tomorrow | later
            en | What is hard at work? | pause please | later
            en | What is hard at work? | ok I'm back, where were we? | the question again
            en | What is hard at work? | I'm back. Where did we stop? | the question again
            en | What is hard at work? | can we continue tomorrow? | later
            en | What is hard at work? | I want to stop now | the end
            en | What is hard at work? | I don't want to continue | the end
            en | What is hard at work? | I'm done with this interview, bye | the end
            en | What is hard at work? | I quit | the end
            en | What is hard at work? | I have to go to the office every day | answer
            en | What is hard at work? | I have to run after everybody | answer
            en | What is hard at work? | Leaving later than planned | answer
            en | What is hard at work? | We can't stop at any time | answer
            en | What is hard at work? | We cannot stop when we want to | answer
            en | What is hard at work? | I can't stop working | answer
            de | Was ist schwer? | Wir können nicht aufhören | answer
            fr | Qu'est-ce qui est difficile ? | On ne peut jamais s'arrêter | answer
            es | ¿Qué le cuesta más? | No podemos parar nunca | answer
            de | Was ist schwer? | muss weg, bis später! | later
            de | Was ist schwer? | Muss los, tschüss | later
            de | Was ist schwer? | Ich mache heute Abend weiter | later
            de | Was ist schwer? | Können wir kurz pausieren? | later
            de | Was ist schwer? | Hören wir hier auf, ich mache morgen weiter | later
            de | Was ist schwer? | bin wieder da, wo waren wir? | the question again
            de | Was ist schwer? | bis morgen! | later
            fr | Qu'est-ce qui est difficile ? | je dois y aller, à plus tard ! | later
            fr | Qu'est-ce qui est difficile ? | je dois filer, au revoir | later
            fr | Qu'est-ce qui est difficile ? | On peut faire une pause ? | later
            fr | Qu'est-ce qui est difficile ? | Je continue ce soir | later
            fr | Qu'est-ce qui est difficile ? | me revoilà, on en était où ? | the question again
            fr | Qu'est-ce qui est difficile ? | à demain | later
            es | ¿Qué le cuesta más? | tengo que irme, luego sigo | later
            es | ¿Qué le cuesta más? | me tengo que ir, adiós | later
            es | ¿Qué le cuesta más? | ¿Podemos hacer una pausa? | later
            es | ¿Qué le cuesta más? | sigo mañana | later
            es | ¿Qué le cuesta más? | hasta luego | later
            es | ¿Qué le cuesta más? | ya estoy de vuelta, ¿por dónde íbamos? | the question again
            es | ¿Qué le cuesta más? | Quiero terminar la entrevista | the end
            en | What is hard at work? | I'd like to withdraw my consent | about the study
            en | What is hard at work? | How do I withdraw? | about the study
            en | What is hard at work? | delete what I said | about the study
            en | What is hard at work? | Please delete my answers | about the study
            en | What is hard at work? | I withdraw my consent | about the study
            en | What is hard at work? | Can I withdraw later? | about the study
            en | What is hard at work? | What's your name? | about the study
            en | What is hard at work? | Is this ChatGPT? | about the study
            en | What is hard at work? | Are you an AI? | about the study
            en | What is hard at work? | Can I answer in German? | about the study
            en | What is hard at work? | Can we do this in Spanish? | about the study
            en | What is hard at work? | can I get a copy? | about the study
            en | What is hard at work? | Will I get the results? | about the study
            en | What is hard at work? | will this be used to fire people? | about the study
            en | What is hard at work? | Can this be used against me? | about the study
            en | What is hard at work? | Are my answers anonymous? | about the study
            en | What is hard at work? | Will I get paid? | about the study
            en | What is hard at work? | Do I get anything for this? | about the study
            de | Was ist schwer? | Ich möchte meine Einwilligung widerrufen | about the study
            de | Was ist schwer? | Löschen Sie bitte meine Antworten | about the study
            de | Was ist schwer? | Wie heißen Sie? | about the study
            de | Was ist schwer? | Ist das ChatGPT? | about the study
            de | Was ist schwer? | Kann ich auf Englisch antworten? | about the study
            de | Was ist schwer? | Bekomme ich eine Kopie? | about the study
            de | Was ist schwer? | Werden damit Leute entlassen? | about the study
            de | Was ist schwer? | Sind meine Antworten anonym? | about the study
            de | Was ist schwer? | Werde ich bezahlt? | about the study
            de | Was ist schwer? | Kann ich meine Zustimmung zurückziehen? | about the study
            es | ¿Qué le cuesta más? | Quiero retirar mi consentimiento | about the study
            es | ¿Qué le cuesta más? | Borre mis respuestas, por favor | about the study
            es | ¿Qué le cuesta más? | ¿Cómo se llama usted? | about the study
            es | ¿Qué le cuesta más? | ¿Esto es ChatGPT? | about the study
            es | ¿Qué le cuesta más? | ¿Puedo contestar en inglés? | about the study
            es | ¿Qué le cuesta más? | ¿Me dan una copia? | about the study
            es | ¿Qué le cuesta más? | ¿Son anónimas mis respuestas? | about the study
            es | ¿Qué le cuesta más? | ¿Me van a pagar? | about the study
            fr | Qu'est-ce qui est difficile ? | Je veux retirer mon consentement | about the study
            fr | Qu'est-ce qui est difficile ? | Effacez mes réponses | about the study
            fr | Qu'est-ce qui est difficile ? | Comment vous appelez-vous ? | about the study
            fr | Qu'est-ce qui est difficile ? | C'est ChatGPT ? | about the study
            fr | Qu'est-ce qui est difficile ? | Je peux répondre en anglais ? | about the study
            fr | Qu'est-ce qui est difficile ? | Je peux avoir une copie ? | about the study
            fr | Qu'est-ce qui est difficile ? | Mes réponses sont anonymes ? | about the study
            fr | Qu'est-ce qui est difficile ? | Je serai payé ? | about the study
            en | How was onboarding? | bye | later
            en | How was onboarding? | I have to go and fetch the kids, bye | later
            de | Was stört Sie? | Ich muss jetzt die Kinder abholen, tschüss | later
            en | What would you like to change? | I'd have to go through the list again | answer
            en | Where do you take breaks? | Pause room on the third floor | answer
            en | What helps you recover? | Pausing for a minute | answer
            en | How do you end your day? | I say goodbye to everyone | answer
            en | How do you end your day? | bye bye laptop | answer
            en | What is annoying? | Having to go to the office | answer
            en | What is hard about it? | I forget to take breaks | answer
            en | What is hard about it? | I never take a break | answer
            en | What is hard about it? | I always have to leave early | answer
            de | Was ist schwer? | Ich mache nie eine Pause | answer
            de | Was ist schwer? | Genug jetzt | stop
            de | Was ist schwer? | Brechen Sie das Interview ab | stop
            de | Was ist schwer? | Brechen Sie bitte das Interview ab. | stop
            es | ¿Qué le cuesta? | Nunca hago una pausa | answer
            fr | Qu'est-ce qui est difficile ? | Je ne fais jamais de pause | answer
            en | What is hard about it? | Is this ChatGPT? | about the study
            de | Was ist schwer? | Ist das ChatGPT? | about the study
            es | ¿Qué le cuesta? | ¿Es ChatGPT? | about the study
            fr | Qu'est-ce qui est difficile ? | C'est ChatGPT ? | about the study
            en | What is annoying? | I have to go to meetings | answer
            en | What is annoying? | I need to go home early because of the bus | answer
            en | What is annoying? | People who leave early | answer
            en | What happens to old files? | We delete everything | answer
            de | Was stört Sie? | Ich muss jeden Tag ins Büro gehen | answer
            de | Was stört Sie? | Die Pause ist zu kurz | answer
            de | Was stört Sie? | Keine Pause | answer
            de | Was stört Sie? | Dass ich in einer Stunde alles schaffen muss | answer
            es | ¿Qué le molesta? | Tengo que ir a la oficina todos los días | answer
            es | ¿Qué le molesta? | No tengo tiempo | answer
            fr | Qu'est-ce qui vous gêne ? | Je dois partir tôt le matin | answer
            fr | Qu'est-ce qui vous gêne ? | Pas assez de pauses | answer
            fr | Qu'est-ce qui vous gêne ? | Tout prend une heure, je finis dans une heure de bouchons | answer
            """)
    void they_are_told_apart(String language, String question, String answer, String meant) {
        var found = assess(language, question, answer);
        var ask = switch (meant) {
            case "answer" -> Optional.<ParticipantAsk>empty();
            case "about the study", "a question" -> Optional.of(ParticipantAsk.CLARIFY);
            case "later", "the question again" -> Optional.of(ParticipantAsk.REPEAT);
            default -> Optional.of(ParticipantAsk.STOP);
        };
        assertThat(found.ask()).isEqualTo(ask);
        assertThat(found.addressed()).isEqualTo(meant.equals("answer"));
    }
}
