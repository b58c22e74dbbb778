package dev.parley.domain.words;

import java.util.Locale;
import java.util.Map;

/**
 * The few words that the core speaks by itself when no engine is asked: consent, welcome back, the pointer to an open form,
 * and goodbye. Known in English, German, Spanish and French; any other language gets English.
 *
 * @param consent what is recorded, by whom it is used, and how to withdraw
 * @param welcomeBack one line; {@code %s} is the question to go on with
 * @param formPointer said when a message comes while a form is open
 * @param goodbye said at the end when the blueprint has no outro
 */
public record CoreWords(String language, String consent, String welcomeBack, String formPointer, String goodbye) {

    /** The version of the consent texts below; a changed text gets a new version. */
    public static final String CONSENT_VERSION = "consent-1";

    private static final CoreWords ENGLISH = new CoreWords(
            "en",
            "Before we start: what you say in this interview is recorded and written down, and the people who"
                    + " invited you use it to learn from your answers. Taking part is voluntary. You can skip any"
                    + " question, stop at any time, and withdraw your consent later through the same link. Do you"
                    + " agree?",
            "Welcome back. Let us go on where we stopped: %s",
            "Thank you, I have noted that. Please fill in the form so that we can go on.",
            "That was my last question. Thank you very much for your time.");

    private static final Map<String, CoreWords> BY_LANGUAGE = Map.of(
            "en",
            ENGLISH,
            "de",
            new CoreWords(
                    "de",
                    "Bevor wir beginnen: Was Sie in diesem Interview sagen, wird aufgezeichnet und verschriftlicht, und wer"
                            + " Sie eingeladen hat, nutzt es, um aus Ihren Antworten zu lernen. Die Teilnahme ist freiwillig."
                            + " Sie können jede Frage auslassen, jederzeit aufhören und Ihre Einwilligung später über"
                            + " denselben Link widerrufen. Sind Sie einverstanden?",
                    "Willkommen zurück. Machen wir dort weiter, wo wir aufgehört haben: %s",
                    "Danke, das habe ich notiert. Bitte füllen Sie das Formular aus, damit wir weitermachen können.",
                    "Das war meine letzte Frage. Vielen Dank für Ihre Zeit."),
            "es",
            new CoreWords(
                    "es",
                    "Antes de empezar: lo que diga en esta entrevista se graba y se transcribe, y quienes le han invitado lo"
                            + " usan para aprender de sus respuestas. Participar es voluntario. Puede saltarse cualquier"
                            + " pregunta, parar cuando quiera y retirar su consentimiento más tarde con el mismo enlace."
                            + " ¿Está de acuerdo?",
                    "Le damos la bienvenida de nuevo. Sigamos donde lo dejamos: %s",
                    "Gracias, lo he anotado. Por favor, rellene el formulario para que podamos seguir.",
                    "Esa era mi última pregunta. Muchas gracias por su tiempo."),
            "fr",
            new CoreWords(
                    "fr",
                    "Avant de commencer : ce que vous dites dans cet entretien est enregistré et transcrit, et les personnes"
                            + " qui vous ont invité s'en servent pour apprendre de vos réponses. La participation est"
                            + " volontaire. Vous pouvez passer une question, arrêter à tout moment et retirer votre"
                            + " consentement plus tard avec le même lien. Êtes-vous d'accord ?",
                    "Bon retour. Reprenons où nous en étions : %s",
                    "Merci, c'est noté. Veuillez remplir le formulaire pour que nous puissions continuer.",
                    "C'était ma dernière question. Merci beaucoup pour votre temps."));

    /** The words for a BCP 47 language tag. */
    public static CoreWords in(String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        return BY_LANGUAGE.getOrDefault(language, ENGLISH);
    }
}
