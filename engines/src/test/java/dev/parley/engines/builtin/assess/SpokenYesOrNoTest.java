package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A yes or a no is heard as people say it")
class SpokenYesOrNoTest {

    @ParameterizedTest(name = "{0}: {1} / {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Do you have children? | Two teenagers, yes | true
            en | Do you have children? | y | true
            en | Do you have children? | ye | true
            en | Do you have children? | Yesss!! | true
            en | Do you have children? | I have, yes. A boy and a girl. | true
            en | Do you have children? | Just one. | true
            en | Do you have children? | No kids, no. | false
            en | Do you have children? | Not that I know of, haha | false
            en | Do you have children? | I don't, sadly. | false
            en | Do you have children? | I have a dog. |
            en | Do you have children? | My sister has children. |
            en | Have you ever had an accident at work? | Yes but not my fault!! | true
            en | Have you ever had an accident at work? | Yes, twice actually. | true
            en | Have you ever had an accident at work? | Never had one, touch wood. | false
            en | Have you ever had an accident at work? | No never | false
            en | Have you ever had an accident at work? | Thankfully not. | false
            en | Are you diabetic? | I am diabetic. | true
            en | Are you diabetic? | I'm diabetic, type 2, for ten years now. | true
            en | Are you diabetic? | I'm not diabetic. | false
            en | Are you diabetic? | I am a baker. |
            en | Do you smoke? | I smoke, unfortunately. | true
            en | Do you smoke? | Yes, I can't live without it. | true
            en | Do you smoke? | I quit ten years ago, so no. | false
            en | Do you smoke? | Gave up in 2019. |
            en | Would you recommend us to a friend? | Definitely. You can't go wrong with it. | true
            en | Would you recommend us to a friend? | I would, yeah | true
            en | Would you recommend us to a friend? | Absolutely not. | false
            en | Would you recommend us to a friend? | Yes, if the price came down. |
            en | Are you happy with the app? | No complaints. |
            en | Are you happy with the app? | Never had a problem. |
            en | Do you use the app every day? | Yes. Every single morning. | true
            en | Do you use the app every day? | I have to think about that. |
            de | Haben Sie Kinder? | hab ich | true
            de | Haben Sie Kinder? | haben wir, ja | true
            de | Haben Sie Kinder? | Zwei sogar | true
            de | Haben Sie Kinder? | Ja, zwei Jungs. | true
            de | Haben Sie Kinder? | Habe keine. | false
            de | Haben Sie Kinder? | Noch nicht, nein. | false
            de | Haben Sie Kinder? | Wir haben keine Kinder. | false
            de | Haben Sie Kinder? | Ich hätte gern welche. |
            de | Haben Sie schon einmal bei uns bestellt? | Selbstverständlich, mehrmals. | true
            de | Haben Sie schon einmal bei uns bestellt? | Schon oft! | true
            de | Haben Sie schon einmal bei uns bestellt? | Nein, das ist das erste Mal. | false
            de | Haben Sie schon einmal bei uns bestellt? | Noch nie. | false
            de | Rauchen Sie? | Ich rauche nicht. | false
            de | Rauchen Sie? | Ne, nicht mehr. | false
            de | Rauchen Sie? | Jaaa, leider | true
            de | Rauchen Sie? | Natürlich nicht. | false
            de | Rauchen Sie? | Mein Mann raucht. |
            de | Würden Sie uns weiterempfehlen? | Würde ich, ja. | true
            de | Würden Sie uns weiterempfehlen? | Auf jeden Fall! | true
            de | Würden Sie uns weiterempfehlen? | Eher nein. | false
            es | ¿Tiene coche? | tengo uno | true
            es | ¿Tiene coche? | Sí, uno pequeño. | true
            es | ¿Tiene coche? | Si, claro | true
            es | ¿Tiene coche? | No tengo. | false
            es | ¿Tiene coche? | No tengo coche, voy en metro. | false
            es | ¿Tiene coche? | Si me toca la lotería. |
            es | ¿Es usted diabético? | Soy diabético, sí. | true
            es | ¿Es usted diabético? | Lo soy. | true
            es | ¿Es usted diabético? | Qué va. | false
            es | ¿Está contento con el servicio? | Claro que no. | false
            es | ¿Está contento con el servicio? | La verdad es que sí. | true
            es | ¿Está contento con el servicio? | No está mal. |
            es | ¿Ha tenido algún accidente? | Sí, pero no fue culpa mía. | true
            es | ¿Ha tenido algún accidente? | Nunca, por suerte. | false
            fr | Avez-vous une voiture ? | Bien sûr que non | false
            fr | Avez-vous une voiture ? | j'en ai une | true
            fr | Avez-vous une voiture ? | J'ai une voiture, oui. | true
            fr | Avez-vous une voiture ? | Pas de voiture, non. | false
            fr | Avez-vous une voiture ? | Je n'en ai pas. | false
            fr | Avez-vous une voiture ? | Mon mari en a une. |
            fr | Êtes-vous diabétique ? | Je suis diabétique. | true
            fr | Êtes-vous diabétique ? | Je ne suis pas diabétique. | false
            fr | Êtes-vous diabétique ? | Oui, depuis l'enfance. | true
            fr | Fumez-vous ? | Non, plus depuis dix ans. | false
            fr | Fumez-vous ? | Je fume, oui, hélas. | true
            fr | Fumez-vous ? | Jamais. | false
            fr | Fumez-vous ? | Si je sors, une ou deux. |
            fr | Recommanderiez-vous la clinique ? | Les yeux fermés ! Oui. | true
            en | Do you own a bicycle? | Sure do! | true
            en | Do you own a bicycle? | Yep, two of them | true
            en | Do you own a bicycle? | I've got one, yes | true
            en | Do you own a bicycle? | Not any more, it was stolen | false
            en | Do you own a bicycle? | No, but I'd like one. | false
            en | Do you own a bicycle? | I own a car. |
            en | Do you own a bicycle? | We used to have one. | false
            en | Do you own a bicycle? | None. | false
            en | Were you satisfied with the treatment? | Very much so, yes | true
            en | Were you satisfied with the treatment? | I was, very. | true
            en | Were you satisfied with the treatment? | I wasn't, to be honest. | false
            en | Were you satisfied with the treatment? | Not at all! | false
            en | Were you satisfied with the treatment? | No one asked me that before. |
            en | Were you satisfied with the treatment? | The nurses yes, the doctor no. |
            en | Have you ever complained? | Once, yes. | true
            en | Have you ever complained? | I have, twice. | true
            en | Have you ever complained? | Nope, never. | false
            en | Have you ever complained? | I never have. | false
            en | Have you ever complained? | No need to. |
            en | Do you live alone? | No, with my husband. | false
            en | Do you live alone? | I live alone. | true
            en | Do you live alone? | I live with two friends. |
            en | Do you live alone? | yes I do | true
            en | Do you live alone? | Yeah, since my divorce. | true
            de | Fahren Sie mit dem Auto zur Arbeit? | Ja, jeden Tag. | true
            de | Fahren Sie mit dem Auto zur Arbeit? | Nein, mit dem Rad. | false
            de | Fahren Sie mit dem Auto zur Arbeit? | Mach ich, ja. | true
            de | Fahren Sie mit dem Auto zur Arbeit? | Nicht mehr. | false
            de | Fahren Sie mit dem Auto zur Arbeit? | Nur im Winter. |
            de | Fahren Sie mit dem Auto zur Arbeit? | Ja, wenn es regnet. |
            de | Fahren Sie mit dem Auto zur Arbeit? | Ne Zeit lang schon. |
            de | Sind Sie verheiratet? | Bin ich. | true
            de | Sind Sie verheiratet? | Ich bin verheiratet, seit 2010. | true
            de | Sind Sie verheiratet? | Gott sei Dank nicht! | false
            de | Sind Sie verheiratet? | Nein, geschieden. | false
            de | Sind Sie verheiratet? | Doch, schon lange. | true
            de | Haben Sie ein Haustier? | Eine Katze, ja. | true
            de | Haben Sie ein Haustier? | Hab keins. | false
            de | Haben Sie ein Haustier? | Nö, keine Zeit dafür. | false
            de | Haben Sie ein Haustier? | Leider nicht, ich bin allergisch. | false
            de | Haben Sie ein Haustier? | Ja, aber erst seit kurzem. | true
            es | ¿Fuma usted? | Sí, un paquete al día. | true
            es | ¿Fuma usted? | No fumo. | false
            es | ¿Fuma usted? | Ya no, lo dejé. | false
            es | ¿Fuma usted? | Fumo, sí. | true
            es | ¿Fuma usted? | Solo los fines de semana. |
            es | ¿Fuma usted? | Mi mujer sí. |
            es | ¿Tiene hijos? | Sí, dos niñas | true
            es | ¿Tiene hijos? | Tengo dos. | true
            es | ¿Tiene hijos? | Todavía no, pero queremos. | false
            es | ¿Tiene hijos? | No, ninguno. | false
            es | ¿Tiene hijos? | Me encantaría. |
            es | ¿Volvería a comprar aquí? | Por supuesto que sí | true
            es | ¿Volvería a comprar aquí? | Ni loca. | false
            es | ¿Volvería a comprar aquí? | Sí, si bajan los precios. |
            fr | Avez-vous des enfants ? | Oui, deux grands garçons. | true
            fr | Avez-vous des enfants ? | J'en ai trois. | true
            fr | Avez-vous des enfants ? | Aucun. | false
            fr | Avez-vous des enfants ? | Pas encore, non. | false
            fr | Avez-vous des enfants ? | Je n'ai pas d'enfant. | false
            fr | Avez-vous des enfants ? | Ma sœur a des enfants. |
            fr | Êtes-vous satisfait du service ? | Tout à fait, merci. | true
            fr | Êtes-vous satisfait du service ? | Pas vraiment, non. | false
            fr | Êtes-vous satisfait du service ? | Je suis satisfait, oui. | true
            fr | Êtes-vous satisfait du service ? | Oui et non. |
            fr | Êtes-vous satisfait du service ? | Ouais, ça va. | true
            fr | Travaillez-vous le dimanche ? | Non, heureusement. | false
            fr | Travaillez-vous le dimanche ? | Oui, un sur deux. | true
            fr | Travaillez-vous le dimanche ? | Je ne travaille pas le dimanche. | false
            fr | Travaillez-vous le dimanche ? | Ça m'arrive. |
            en | Is your work stressful? | It is, yes. | true
            en | Is your work stressful? | It's very stressful. | true
            en | Is your work stressful? | Not really, no. | false
            en | Is your work stressful? | Yes and it never stops. | true
            en | Is your work stressful? | It's fine. |
            en | Did the nurse explain the medication? | She did, yes. | true
            en | Did the nurse explain the medication? | No, she didn't. | false
            en | Did the nurse explain the medication? | Nobody explained anything. |
            en | Did the nurse explain the medication? | yes, very clearly | true
            en | Is there a playground nearby? | There is. | true
            en | Is there a playground nearby? | Two of them! | true
            en | Is there a playground nearby? | There isn't one. | false
            de | Hat der Arzt Ihnen zugehört? | Hat er. | true
            de | Hat der Arzt Ihnen zugehört? | Ja, sehr gut sogar. | true
            de | Hat der Arzt Ihnen zugehört? | Nicht wirklich. | false
            de | Hat der Arzt Ihnen zugehört? | Überhaupt nicht! | false
            de | Gibt es einen Spielplatz in der Nähe? | Ja, gleich um die Ecke. | true
            de | Gibt es einen Spielplatz in der Nähe? | Gibt es. | true
            de | Gibt es einen Spielplatz in der Nähe? | Nein, leider keinen. | false
            de | Arbeiten Sie nachts? | Nie. | false
            de | Arbeiten Sie nachts? | Ja, immer. | true
            de | Arbeiten Sie nachts? | Ab und zu. |
            es | ¿Trabaja por la noche? | Sí, casi siempre. | true
            es | ¿Trabaja por la noche? | No, solo de día. | false
            es | ¿Trabaja por la noche? | De vez en cuando. |
            es | ¿Le explicaron el tratamiento? | Sí, muy bien. | true
            es | ¿Le explicaron el tratamiento? | No me explicaron nada. | false
            es | ¿Le explicaron el tratamiento? | La enfermera sí, el médico no. |
            fr | Travaillez-vous la nuit ? | Oui, toujours. | true
            fr | Travaillez-vous la nuit ? | De temps en temps. |
            fr | Travaillez-vous la nuit ? | Non, que le jour. | false
            fr | Y a-t-il une école près de chez vous ? | Oui, il y en a une. | true
            fr | Y a-t-il une école près de chez vous ? | Il y en a deux. | true
            fr | Y a-t-il une école près de chez vous ? | Il n'y en a pas. | false
            en | Do you have a garden? | Yes, a small one | true
            en | Do you have a garden? | We do, out the back | true
            en | Do you have a garden? | No garden, just a balcony | false
            en | Do you have a garden? | unfortunately not | false
            en | Do you have a garden? | Only a balcony |
            en | Have you been vaccinated? | I have been, yes. | true
            en | Have you been vaccinated? | Course I have | true
            en | Have you been vaccinated? | Not yet but I will. | false
            de | Haben Sie einen Garten? | Wir haben einen Garten. | true
            de | Haben Sie einen Garten? | Nein, nur einen Balkon. | false
            de | Haben Sie einen Garten? | Ja klar, riesig! | true
            de | Haben Sie einen Garten? | Ich wünschte, ich hätte einen. |
            de | Sind Sie geimpft? | Klar bin ich das. | true
            de | Sind Sie geimpft? | Nein und ich will auch nicht. | false
            es | ¿Tiene jardín? | Sí, tenemos uno grande. | true
            es | ¿Tiene jardín? | No, vivo en un piso. | false
            es | ¿Está vacunado? | Sí, lo estoy. | true
            es | ¿Está vacunado? | Por supuesto. | true
            fr | Avez-vous un jardin ? | Oui, un petit. | true
            fr | Avez-vous un jardin ? | Non, juste un balcon. | false
            fr | Avez-vous un jardin ? | Hélas non. | false
            fr | Êtes-vous vacciné ? | Oui, trois doses. | true
            en | Do you smoke? | Yes, a pack a day. | true
            en | Do you smoke? | Never! | false
            en | Would you recommend the clinic? | Definitely, they were lovely. | true
            en | Would you do it again? | In a heartbeat | true
            en | Would you do it again? | For the kids, yes. For me, ask me when there's a proper bus. |
            de | Besitzen Sie ein Auto? | Selbstverständlich, seit 20 Jahren. | true
            en | Do you have kids? | 3 | true
            en | Do you have a pet? | A dog and two cats |
            en | Did you enjoy the course? | I loved it. |
            en | Did you enjoy the course? | Very much! | true
            en | Did you enjoy the course? | Yes I really did | true
            en | Did you enjoy the course? | Not one bit. | false
            en | Did you enjoy the course? | Hell yeah | true
            en | Did you enjoy the course? | can't say I did |
            en | Do you feel safe here? | Always have. | true
            en | Do you feel safe here? | I don't, no. | false
            en | Do you feel safe here? | I feel very safe. | true
            en | Do you feel safe here? | Most of the time. |
            en | Are you a member of a union? | Yes, Unison. | true
            en | Are you a member of a union? | Was, until 2020. |
            en | Are you a member of a union? | no, too expensive | false
            en | Are you a member of a union? | No. Should I be? | false
            de | Fühlen Sie sich sicher? | Eigentlich schon, ja. | true
            de | Fühlen Sie sich sicher? | Ja, meistens. | true
            de | Fühlen Sie sich sicher? | Nein, ganz und gar nicht. | false
            de | Fühlen Sie sich sicher? | Ich fühle mich sehr sicher. | true
            de | Fühlen Sie sich sicher? | Geht so. |
            de | Waren Sie zufrieden? | War ich, ja. | true
            de | Waren Sie zufrieden? | Sehr sogar! | true
            de | Waren Sie zufrieden? | Ging so |
            es | ¿Se siente seguro? | Sí, mucho. | true
            es | ¿Se siente seguro? | No mucho. | false
            es | ¿Se siente seguro? | Más o menos. |
            es | ¿Le gustó el curso? | Me encantó. |
            es | ¿Le gustó el curso? | Sí, me gustó. | true
            es | ¿Le gustó el curso? | No me gustó nada. | false
            fr | Vous sentez-vous en sécurité ? | Oui, tout à fait. | true
            fr | Vous sentez-vous en sécurité ? | Pas du tout. | false
            fr | Vous sentez-vous en sécurité ? | Plutôt oui | true
            fr | Vous sentez-vous en sécurité ? | Bof |
            fr | Le cours vous a-t-il plu ? | Oui, beaucoup. | true
            fr | Le cours vous a-t-il plu ? | Non, pas vraiment. | false
            en | Do you drink alcohol? | Yes, socially. | true
            en | Do you drink alcohol? | Not a drop | false
            en | Do you drink alcohol? | I don't drink. | false
            en | Do you drink alcohol? | Nope, not for five years | false
            en | Do you drink alcohol? | now and then |
            en | Do you have a driving licence? | Yes I have | true
            en | Do you have a driving licence? | I do have one, yes | true
            en | Do you have a driving licence? | no licence, no car | false
            en | Did your manager support you? | He did. | true
            en | Did your manager support you? | No he didn't | false
            en | Did your manager support you? | Yes, all the way | true
            en | Did your manager support you? | In the beginning, yes |
            en | Would you move again? | Tomorrow if I could |
            en | Would you move again? | God no | false
            de | Trinken Sie Alkohol? | Nein, gar keinen. | false
            de | Trinken Sie Alkohol? | Ab und an ein Glas Wein |
            de | Trinken Sie Alkohol? | Ja, am Wochenende | true
            de | Trinken Sie Alkohol? | Trinke ich nicht. | false
            de | Haben Sie einen Führerschein? | Ja, hab ich. | true
            de | Haben Sie einen Führerschein? | Nee, hab ich nicht. | false
            de | Haben Sie einen Führerschein? | Keinen, nein. | false
            de | Würden Sie wieder umziehen? | Sofort! |
            de | Würden Sie wieder umziehen? | Ums Verrecken nicht. |
            de | Würden Sie wieder umziehen? | nö | false
            es | ¿Bebe alcohol? | No bebo. | false
            es | ¿Bebe alcohol? | Sí, los fines de semana. | true
            es | ¿Tiene carné de conducir? | Sí, desde hace años. | true
            es | ¿Tiene carné de conducir? | No, nunca me lo saqué. | false
            """)
    void as_plainly_as_it_is_meant(String language, String question, String answer, Boolean expected) {
        assertThat(SpokenValue.yesOrNo(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(Json::bool));
    }
}
