package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.generate.WordsWriter;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Somebody who can bear no more, or mourns,")
class BurdenTest {

    private final AnswerAssessor assessor = new AnswerAssessor(Meanings.shared());
    private final WordsWriter writer = new WordsWriter(Meanings.shared());

    private String reply(String language, String message, Step step) {
        var study = Study.in(language).question("q", "How are you?").question("next", "What is next?");
        var found = assessor.assess(study.answered("q", message)).assessment();
        return writer.words(study.wants(Study.RUN, "q", List.of(message), found, step))
                .text();
    }

    private static Step toNext() {
        return new Step.MoveOn(OptionalInt.of(0), "next", "r");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | I don't see the point of going on any more.
            en | There is no point in any of it, I just want it all to stop
            en | I can't take it any more, I want to disappear
            en | Some nights I wish I wouldn't wake up
            en | I can't go on like this anymore and nobody sees it
            en | I took some of the residents' morphine last night
            en | I take twice the sleeping pills I should just to get through
            en | I can't sleep and I drink too much
            en | I'm an alcoholic and I started again in March
            en | I cry every single day before my shift
            en | I've started using cocaine to stay awake
            en | I gamble away my wages every month
            en | I haven't eaten properly for days, I make myself sick after meals
            de | Ich kann nicht mehr. Ich will einfach nur noch weg sein.
            de | Ich heule jeden Morgen im Auto
            de | Ich sehe keinen Sinn mehr in dem Ganzen
            de | Manchmal wünsche ich mir, ich würde nicht mehr aufwachen
            de | Ich nehme viel zu viele Tabletten, um durch die Nacht zu kommen
            de | Ich trinke jeden Abend zu viel
            de | Die Schichten bringen mich noch um
            es | Ya no puedo más, quiero desaparecer
            es | No le veo sentido a seguir
            es | Lloro todos los días antes de entrar
            es | Me tomo pastillas de más para dormir
            es | Bebo demasiado desde entonces
            es | Soy adicto al juego
            fr | Je n'en peux plus, je veux disparaître
            fr | Je ne vois plus à quoi bon continuer
            fr | Je pleure tous les matins dans la voiture
            fr | Je prends trop de somnifères pour tenir
            fr | Je bois trop depuis deux ans
            fr | J'aimerais ne plus me réveiller
            en | Honestly I don't know how much longer I can do this
            en | I've thought about driving into a tree
            en | Sometimes I think the kids would be better off if I wasn't around
            en | I have been self medicating with vodka since the divorce
            en | I sit in my car and cry before every shift
            en | I pop Adderall like candy to survive the week
            en | I haven't been sober in weeks
            en | Life has no meaning for me
            de | Ich weiß nicht, wie lange ich das noch durchhalte
            de | Am liebsten würde ich einfach einschlafen und nie wieder aufwachen
            de | Ich breche jeden Tag in Tränen aus
            de | Ich komme von den Tabletten nicht mehr los
            es | No sé cuánto más voy a aguantar así
            es | A veces pienso que sería mejor no estar
            es | Estoy enganchada a los ansiolíticos
            es | Me encierro en el baño a llorar todos los días
            fr | Je ne sais pas combien de temps je vais tenir
            fr | Parfois je me dis que ce serait plus simple si je n'étais plus là
            fr | Je n'arrive plus à m'arrêter de boire
            fr | J'ai craqué, je pleure pour un rien tous les jours
            """)
    void is_heard_and_not_probed(String language, String message) {
        var study = Study.in(language).question("q", "How are you?");
        var found = assessor.assess(study.answered("q", message)).assessment();
        assertThat(found.sensitiveTopics()).contains(Distress.TOPIC);
        assertThat(found.declined() || found.offTopic()).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | Old Mr Hill died in my arms on Christmas Eve
            en | I was lying in my own blood when they found me
            en | my mum has cancer
            en | My brother was killed in March
            en | We lost our baby at twenty weeks
            en | My dad is dying and I have no time to see him
            de | Frau Meier ist in meinen Armen gestorben
            de | Meine Mutter hat Krebs
            de | Wir haben im Mai unser Kind verloren
            es | Se me murió un abuelo en los brazos
            es | Mi madre tiene cáncer
            fr | Une dame est morte dans mes bras la nuit de Noël
            fr | Ma mère a un cancer
            fr | Nous avons perdu notre fils en mars
            en | My wife passed last year
            en | I had a miscarriage in May
            en | He has leukaemia
            de | Mein Vater liegt im Sterben
            de | Bei mir wurde ein Tumor gefunden
            es | Perdí a mi hermana el año pasado
            fr | J'ai enterré ma mère la semaine dernière
            fr | On m'a trouvé une tumeur au sein
            """)
    void is_received_with_sympathy(String language, String message) {
        assertThat(Distress.isSorrow(message, Language.of(language))).isTrue();
        assertThat(Distress.in(message)).isFalse();
        assertThat(reply(language, message, toNext()))
                .containsAnyOf("sorry", "tut mir", "leid", "iento", "désolé")
                .endsWith("What is next?");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | I can't go on holiday any more because of the dog
            en | The battery died on me after two hours
            en | I don't see the point of the new app
            en | I drink a beer in the evening, not too much
            en | We lost our suitcase and our patience
            en | I want to be gone before the rush hour
            de | Ich kann nicht mehr als zwanzig Euro ausgeben
            de | Ich will am Freitag weg sein, bevor der Stau kommt
            de | Der Akku ist gestorben
            es | No le veo sentido a la nueva app
            es | Bebo mucha agua
            fr | Je ne vois pas l'intérêt de cette appli
            fr | Je ne peux plus me connecter
            en | We died laughing at the puppet show
            en | I'm addicted to their cinnamon buns
            en | I take my pills in the morning and then I cycle to work
            en | I cried with laughter
            en | We lost the game but had fun
            en | The old town is dead at night
            de | Ich bin süchtig nach der Serie
            de | Ich nehme morgens meine Tabletten und gehe dann los
            de | Das macht mich nicht kaputt, ich laufe gern
            es | Me muero de ganas de volver
            es | Soy adicta al chocolate
            fr | On était morts de rire
            fr | Je prends mes cachets le matin et je pars
            fr | Je suis accro à cette série
            """)
    void is_not_heard_in_harmless_words(String language, String message) {
        assertThat(Distress.in(message)).isFalse();
        assertThat(Distress.isSorrow(message, Language.of(language))).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | I cry every single day before my shift | if you | only if
            en | I just want to die | if you | only if
            de | Ich heule jeden Morgen im Auto | wenn du | wenn
            es | Ya no puedo más | si quiere | si
            fr | J'ai envie de mourir | si | seulement
            """)
    void is_free_to_leave_the_next_question(String language, String message, String free, String freely) {
        var reply = reply(language, message, toNext());
        assertThat(reply.toLowerCase(Locale.ROOT)).containsAnyOf(free, freely).endsWith("what is next?");
        assertThat(reply.replace("What is next?", "")).doesNotContain("?");
    }
}
