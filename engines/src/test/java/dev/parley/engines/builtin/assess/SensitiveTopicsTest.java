package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sensitive topic")
class SensitiveTopicsTest {

    private final AnswerAssessor assessor = new AnswerAssessor(Meanings.shared());

    private List<String> topics(String language, String topic, String answer) {
        return assessor.assess(
                        Study.in(language).question("q", "?").sensitive(topic).answered("q", answer))
                .assessment()
                .sensitiveTopics();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | health | My health got worse that winter.
            en | health | I was diagnosed with diabetes in March.
            en | health | The cancer came back.
            en | health | I stayed home for health reasons.
            en | mental health | I had a burnout two years ago.
            en | mental health | My therapist told me to slow down.
            en | income | My salary is too low for this town.
            en | income | They cut our wages.
            en | death | My father died that spring.
            en | death | Since the funeral I don't go there.
            en | separation | We got divorced last year.
            en | religion | I go to church every Sunday.
            en | politics | I voted in the last election.
            en | addiction | He drank himself into addiction.
            en | violence | My ex was violent.
            de | Gesundheit | Meine Gesundheit macht nicht mehr mit.
            de | Gesundheit | Ich hatte Krebs.
            de | Gehalt | Mein Lohn reicht nicht.
            de | Tod | Mein Vater ist gestorben.
            es | salud | Mi salud empeoró mucho.
            es | salud | Me diagnosticaron cáncer.
            es | muerte | Mi madre murió en enero.
            fr | santé | Ma santé s'est dégradée.
            fr | santé | J'ai eu un cancer.
            fr | divorce | Mon divorce a tout changé.
            """)
    void is_seen_where_somebody_speaks_of_it(String language, String topic, String answer) {
        assertThat(topics(language, topic, answer)).containsExactly(topic);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | health | We added a health check to every service.
            en | health | The health endpoint answers in ten milliseconds.
            en | health | The boss's health bar never went down.
            en | health | I look at the health of our servers first.
            en | health | System health is on the first page.
            en | health | Being on my own.
            en | health | Being outside.
            en | health | Peace and quiet.
            en | health | I was sick of the queue.
            en | mental health | Somebody pressed the panic button again.
            en | mental health | Being left alone with it.
            en | mental health | Everybody was stressed by the deadline.
            en | death | I was bored to death.
            en | death | I'm dying to try the new one.
            en | death | The street is a dead end.
            en | separation | A clean separation of concerns.
            en | religion | Thank God it was over quickly.
            en | religion | Oh my god, the noise.
            en | politics | Office politics, as everywhere.
            en | income | The price is fair.
            en | crime | The interface is a crime.
            de | Gesundheit | Die Gesundheit der Server sehe ich im Dashboard.
            de | Gesundheit | Allein sein.
            de | Religion | Gott sei Dank war es schnell vorbei.
            de | Religion | Ich glaube, es war im Mai.
            de | Tod | Ich habe mich zu Tode gelangweilt.
            de | Politik | Ich wähle meistens die zweite Option.
            de | Trennung | Die Bezahlung an der Kasse ging schnell.
            es | salud | Miro primero la salud del servidor.
            es | religión | Gracias a Dios fue rápido.
            es | muerte | Estaba muerto de risa.
            fr | santé | Je regarde d'abord la santé du serveur.
            fr | religion | Dieu merci, c'était rapide.
            fr | mort | On était morts de rire.
            """)
    void is_not_seen_in_things_and_figures_of_speech(String language, String topic, String answer) {
        assertThat(topics(language, topic, answer)).isEmpty();
    }
}
