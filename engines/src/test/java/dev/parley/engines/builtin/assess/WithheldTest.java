package dev.parley.engines.builtin.assess;

import static dev.parley.engines.builtin.assess.Answered.assess;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A yes or a no answers; a no within a refusal does not")
class WithheldTest {

    @ParameterizedTest(name = "{0}: {1} / {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Do you smoke? | I don't know | nothing
            en | Do you smoke? | no comment | nothing
            en | Do you smoke? | No idea | nothing
            en | Do you smoke? | none of your business | nothing
            en | Do you smoke? | No, sorry, I'd rather not say | nothing
            en | Do you smoke? | no thanks | nothing
            en | Do you smoke? | I don't remember | nothing
            en | Do you smoke? | I don't want to say | nothing
            en | Do you smoke? | No way I'm answering that | nothing
            en | Do you smoke? | No, I won't answer that | nothing
            en | Do you smoke? | Nope, next question | nothing
            en | Do you smoke? | no, skip | nothing
            en | Do you smoke? | Can we move along please | nothing
            en | Do you smoke? | I won't say | nothing
            en | Do you smoke? | I can't tell | nothing
            en | Do you smoke? | I can't say | nothing
            en | Do you smoke? | I haven't a clue | nothing
            en | Do you smoke? | I don't feel like answering | nothing
            en | Do you smoke? | I'm not telling you | nothing
            en | Do you smoke? | I do not discuss that | nothing
            en | Do you smoke? | no answer | nothing
            en | Do you smoke? | No, that's private | nothing
            en | Do you smoke? | No, that's none of your business | nothing
            en | Do you smoke? | No no, let's talk about something else | nothing
            en | Do you smoke? | I don't recall | nothing
            en | Do you smoke? | I wouldn't know | nothing
            en | Do you smoke? | I won't tell you | nothing
            en | Do you smoke? | No. | no
            en | Do you smoke? | No, I don't | no
            en | Do you smoke? | No, never, I hate it | no
            en | Do you smoke? | No, and I don't want to | no
            en | Do you smoke? | I don't, no | no
            en | Do you smoke? | No, I don't want to die young | no
            en | Do you smoke? | not yet | no
            en | Have you filed your taxes? | Not yet, sorry | no
            en | Have you filed your taxes? | I haven't yet | no
            en | Have you filed your taxes? | not so far | no
            en | Do you smoke? | yes but I don't want to talk about it | yes
            en | Do you smoke? | Yes, but I'd rather not go into it | yes
            en | Do you smoke? | Yes. No further comment. | yes
            en | Do you lead a team? | I'm a team lead, so yes | yes
            en | Do you lead a team? | I have four people reporting to me, so yes. | yes
            en | Do you lead a team? | I work alone, so no | no
            en | Do you smoke? | Afraid so | yes
            en | Do you smoke? | I'm afraid so | yes
            en | Do you smoke? | I'm afraid not | no
            en | Do you smoke? | afraid not | no
            en | Do you smoke? | guilty as charged | yes
            en | Do you have children? | No comment, next | nothing
            en | Do you have children? | I'd say yes | yes
            de | Sind Sie Raucher? | Ich weiß nicht | nothing
            de | Sind Sie Raucher? | Nein, das sage ich nicht | nothing
            de | Sind Sie Raucher? | Nein, das geht Sie nichts an | nothing
            de | Sind Sie Raucher? | Keine Ahnung | nothing
            de | Sind Sie Raucher? | kein Kommentar | nothing
            de | Sind Sie Raucher? | Nein danke, nächste Frage | nothing
            de | Sind Sie Raucher? | Nein, dazu möchte ich nichts sagen | nothing
            de | Sind Sie Raucher? | nein danke | nothing
            de | Sind Sie Raucher? | Das weiß ich nicht mehr | nothing
            de | Sind Sie Raucher? | Nein, ich rauche nicht | no
            de | Sind Sie Raucher? | Nein, noch nie | no
            de | Sind Sie Raucher? | Noch nicht | no
            de | Sind Sie Raucher? | Ja, aber darüber möchte ich nicht reden | yes
            de | Sind Sie Raucher? | Leider ja | yes
            de | Sind Sie Raucher? | Leider nein | no
            de | Haben Sie ein Team? | Ich habe vier Leute unter mir, also ja | yes
            de | Sind Sie Raucher? | Nein, ich antworte darauf nicht | nothing
            de | Sind Sie Raucher? | Nein, das beantworte ich nicht | nothing
            es | ¿Es usted fumador? | No sé | nothing
            es | ¿Es usted fumador? | No lo sé | nothing
            es | ¿Es usted fumador? | No quiero contestar | nothing
            es | ¿Es usted fumador? | No, prefiero no decirlo | nothing
            es | ¿Es usted fumador? | No, no voy a contestar a eso | nothing
            es | ¿Es usted fumador? | No me acuerdo | nothing
            es | ¿Es usted fumador? | no tengo ni idea | nothing
            es | ¿Es usted fumador? | no, gracias | nothing
            es | ¿Es usted fumador? | No es asunto suyo | nothing
            es | ¿Es usted fumador? | No, no fumo | no
            es | ¿Es usted fumador? | No | no
            es | ¿Es usted fumador? | No, nunca he fumado | no
            es | ¿Ha terminado? | Todavía no | no
            es | ¿Ha terminado? | Aún no | no
            es | ¿Es usted fumador? | Sí, pero no quiero hablar de ello | yes
            es | ¿Es usted fumador? | Me temo que sí | yes
            es | ¿Es usted fumador? | Pues no | no
            fr | Êtes-vous fumeur ? | Non, je préfère ne pas répondre | nothing
            fr | Êtes-vous fumeur ? | Je ne sais pas | nothing
            fr | Êtes-vous fumeur ? | Non, ça ne vous regarde pas | nothing
            fr | Êtes-vous fumeur ? | Aucune idée | nothing
            fr | Êtes-vous fumeur ? | non merci | nothing
            fr | Êtes-vous fumeur ? | Non, je ne veux pas en parler | nothing
            fr | Êtes-vous fumeur ? | Non, je ne répondrai pas | nothing
            fr | Êtes-vous fumeur ? | sans commentaire | nothing
            fr | Êtes-vous fumeur ? | Je ne me souviens pas | nothing
            fr | Êtes-vous fumeur ? | Non, je ne fume pas | no
            fr | Êtes-vous fumeur ? | Pas encore | no
            fr | Êtes-vous fumeur ? | Oui, mais je ne veux pas en parler | yes
            fr | Êtes-vous fumeur ? | Je crains que oui | yes
            fr | Avez-vous une équipe ? | Je suis chef d'équipe, donc oui | yes
            fr | Êtes-vous fumeur ? | Non | no
            en | Would you like a copy? | no thanks | no
            en | Would you like to try it again? | I don't want to | no
            en | Would you like to try it again? | No, I'd rather not | no
            en | Do you have anything to add? | nothing | no
            en | Do you have children? | none | no
            en | Do you talk to your boss? | No, I don't talk to him | no
            en | Do you feel heard? | No, they ask me nothing | no
            en | Do you use the tool? | No, I've never used it | no
            en | Do you use the tool? | I don't | no
            en | Do you use the tool? | No, I don't think so | no
            de | Möchten Sie es noch einmal versuchen? | Nein danke | no
            de | Haben Sie Kinder? | Nein, noch keine | no
            fr | Voulez-vous une copie ? | non merci | no
            es | ¿Quiere una copia? | No, gracias | no
            """)
    void it_is_told_from_a_refusal(String language, String question, String answer, String says) {
        var found = assess(language, question, answer);
        var value = switch (says) {
            case "yes" -> Optional.of(Json.bool(true));
            case "no" -> Optional.of(Json.bool(false));
            default -> Optional.<Json>empty();
        };
        assertThat(found.value()).isEqualTo(value);
        assertThat(found.leavesOut()).isEqualTo(value.isEmpty());
    }

    @Test
    void whoever_says_yes_and_no_more_is_asked_no_more() {
        var found = assess("en", "Do you smoke?", "Yes, but I don't want to talk about it");
        assertThat(found.addressed()).isTrue();
        assertThat(found.declined()).isFalse();
        assertThat(found.completeness()).isEqualTo(1.0);
    }
}
