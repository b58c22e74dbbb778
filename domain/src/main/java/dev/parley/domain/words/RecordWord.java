package dev.parley.domain.words;

import java.util.Locale;

/**
 * What stands in the record of an interview that nobody said: what happened, and how data reads. In English, German, Spanish and French;
 * any other language gets English. The events hold none of it, so that it can be put better later.
 */
public enum RecordWord {
    CONSENT_GRANTED("Consent granted.", "Einwilligung erteilt.", "Consentimiento otorgado.", "Consentement donné."),
    CONSENT_DECLINED(
            "Consent declined.", "Einwilligung abgelehnt.", "Consentimiento denegado.", "Consentement refusé."),
    CONSENT_WITHDRAWN(
            "Consent withdrawn.", "Einwilligung widerrufen.", "Consentimiento retirado.", "Consentement retiré."),
    CAME_BACK(
            "The participant came back.",
            "Die befragte Person ist zurückgekommen.",
            "La persona entrevistada ha vuelto.",
            "La personne interrogée est revenue."),
    LEFT(
            "The participant left.",
            "Die befragte Person ist gegangen.",
            "La persona entrevistada se ha ido.",
            "La personne interrogée est partie."),
    SILENT(
            "The session was closed after a long silence.",
            "Die Sitzung wurde nach langem Schweigen geschlossen.",
            "La sesión se cerró tras un largo silencio.",
            "La session a été fermée après un long silence."),
    ELSEWHERE(
            "The participant joined elsewhere.",
            "Die befragte Person hat an einem anderen Ort weitergemacht.",
            "La persona entrevistada ha seguido en otro lugar.",
            "La personne interrogée a continué ailleurs."),
    YES("yes", "ja", "sí", "oui"),
    NO("no", "nein", "no", "non"),
    NOTHING("none", "keine Angabe", "sin respuesta", "sans réponse"),
    PARTICIPANT("Participant", "Befragte Person", "Persona entrevistada", "Personne interrogée"),
    SYSTEM("System", "System", "Sistema", "Système"),
    RUN("Run", "Interview", "Entrevista", "Entretien"),
    STATUS("Status", "Status", "Estado", "Statut"),
    NOT_FINISHED("not finished", "nicht beendet", "sin terminar", "non terminé"),
    LANGUAGE("Language", "Sprache", "Idioma", "Langue"),
    STARTED("Started", "Begonnen", "Comienzo", "Début"),
    NOT_YET("not yet", "noch nicht", "aún no", "pas encore"),
    /** Of subtitles. */
    TIMES(
            "Times count from the first entry. What has no recorded duration is shown until the next entry, at most 5 seconds.",
            "Die Zeiten zählen ab dem ersten Eintrag. Was keine aufgezeichnete Dauer hat, steht bis zum nächsten Eintrag, höchstens"
                    + " 5 Sekunden.",
            "Los tiempos cuentan desde la primera entrada. Lo que no tiene duración registrada se muestra hasta la siguiente, 5 segundos"
                    + " como máximo.",
            "Les temps comptent à partir de la première entrée. Ce qui n'a pas de durée enregistrée reste affiché jusqu'à la suivante, au"
                    + " plus 5 secondes.");

    private final String english;
    private final String german;
    private final String spanish;
    private final String french;

    RecordWord(String english, String german, String spanish, String french) {
        this.english = english;
        this.german = german;
        this.spanish = spanish;
        this.french = french;
    }

    /** The words in the language of a BCP 47 tag. */
    public String in(String languageTag) {
        return switch (Locale.forLanguageTag(languageTag).getLanguage()) {
            case "de" -> german;
            case "es" -> spanish;
            case "fr" -> french;
            default -> english;
        };
    }
}
