package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.Assessment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A refusal is the speaker's own act, here and now")
class RefusalsTest {

    private Assessment assess(String language, String answer) {
        var question = switch (language) {
            case "de" -> "Wie war das für Sie?";
            case "es" -> "¿Cómo fue para usted?";
            case "fr" -> "Comment cela s'est-il passé pour vous ?";
            default -> "How did that go for you?";
        };
        return Answered.assess(language, question, answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | No comment.
            en | No comment from my side.
            en | I'd rather keep that between me and my husband.
            en | That stays between us.
            en | Let's move on.
            en | Can we not?
            en | I won't talk about that.
            en | I'm not going to answer that.
            en | None of your business.
            en | I'd prefer not to say.
            en | I was asked to sign something, so I can't comment.
            en | That's too personal for me.
            en | I don't discuss money with strangers.
            en | I won't name anybody here.
            en | Do I really have to answer this?
            en | I'd like to keep my reasons to myself.
            de | Kein Kommentar.
            de | Kein Kommentar von mir.
            de | Darüber möchte ich nicht sprechen.
            de | Darüber spreche ich ungern.
            de | Muss ich das beantworten?
            de | Das geht Sie nichts an.
            de | Das behalte ich für mich.
            de | Dazu sage ich lieber nichts.
            de | Das ist mir zu persönlich.
            de | Lassen wir das Thema bitte.
            es | Sin comentarios.
            es | Prefiero no hablar de eso.
            es | ¿Tengo que contestar a esto?
            es | Eso es muy personal.
            es | No quiero contestar.
            es | Eso queda entre mi marido y yo.
            es | Mejor hablemos de otra cosa.
            es | De eso no me gusta hablar.
            fr | Sans commentaire.
            fr | Je préfère ne pas en parler.
            fr | Je suis obligée de répondre ?
            fr | C'est trop personnel.
            fr | Ça ne vous regarde pas.
            fr | Ça reste entre mon mari et moi.
            fr | Je n'aime pas trop parler de ça.
            fr | Parlons plutôt d'autre chose.
            """)
    void is_heard(String language, String answer) {
        assertThat(assess(language, answer).declined()).isTrue();
        assertThat(assess(language, answer).addressed()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | No comment from the landlord for three weeks.
            en | Not a single comment from management since then.
            en | The landlord had no comment.
            en | I was tired of explaining the same thing to everybody.
            en | I got sick of repeating my number on the phone.
            en | They were not willing to answer my letters.
            en | My boss wouldn't talk about it.
            en | He refused to say anything in the meeting.
            en | We were not allowed to talk during the shift.
            en | Nobody was allowed to comment on the plan.
            en | Support is not going to answer on a Sunday.
            en | We moved on after a week.
            en | I skipped the training, it was too long.
            en | I keep the receipts to myself and scan them at night.
            en | She said it was none of my business, which hurt.
            en | Private rooms only, which was a relief.
            en | The personal contact with the nurse.
            en | They kept it confidential until June.
            en | I had to pass the test twice.
            en | I passed on the second offer and took the first.
            en | I didn't want to be a burden on anybody.
            en | I wouldn't do it again.
            de | Kein Kommentar vom Vermieter, drei Wochen lang.
            de | Der Vermieter möchte nicht mit uns reden.
            de | Mein Chef wollte darüber nicht sprechen.
            de | Ich hatte es satt, alles noch einmal zu erzählen.
            de | Wir durften während der Schicht nicht reden.
            de | Sie wollten mir nichts sagen und legten auf.
            de | Die private Atmosphäre hat mir gefallen.
            de | Das Personal ging mit allem vertraulich um.
            es | Sin comentarios de la dirección durante semanas.
            es | Mi jefe no quiso hablar con nosotros.
            es | Estaba harto de explicar siempre lo mismo.
            es | No nos dejaban hablar durante el turno.
            es | El trato fue muy personal y me gustó.
            es | No quise molestar a nadie.
            fr | Aucun commentaire de la direction pendant des semaines.
            fr | Mon chef n'a pas voulu en parler.
            fr | J'en avais assez d'expliquer toujours la même chose.
            fr | On n'avait pas le droit de parler pendant le service.
            fr | L'accueil était très personnel, ça m'a plu.
            fr | Je ne voulais déranger personne.
            """)
    void is_not_heard_in_what_tells_of_others_or_of_former_times(String language, String answer) {
        var found = assess(language, answer);
        assertThat(found.declined()).as(found.rationale()).isFalse();
        assertThat(found.ask()).as(found.rationale()).isEmpty();
        assertThat(found.addressed()).as(found.rationale()).isTrue();
    }
}
