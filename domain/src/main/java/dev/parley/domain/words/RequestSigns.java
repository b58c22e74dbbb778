package dev.parley.domain.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a message may be a request to the interviewer, or a refusal, rather than an answer. It decides only whether an interviewer
 * is asked where nothing else would ask one: a false sign costs the participant some milliseconds, a missed one counts as an answer.
 */
public final class RequestSigns {

    /** Who says more answers as well. */
    private static final int MOST_WORDS = 20;

    /** Who says more than a greeting, or that they need a moment, has begun to answer. */
    private static final int MOST_WORDS_OF_SMALL_TALK = 6;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Who asks back has not answered. */
    private static final Pattern QUESTION = Pattern.compile("\\?\\s*$");

    /** In every language at once: participants change it, too. */
    private static final Signs SIGNS = new Signs(List.of(
            "stop|quit|skip|pass|next question|move on|end (?:this|the interview|here)|i'?m done|enough",
            "repeat|say (?:that|it) again|once more|come again|pardon|what do you mean|mean by|what is meant",
            "don'?t (?:understand|get|want|wish|feel|know)|do not (?:understand|want|wish|know)|no idea|not sure what",
            "rather not|prefer not|not comfortable|no comment|not answer|won'?t answer|can'?t (?:answer|say|talk)",
            "private|personal|confidential|none of your|not applicable|n/a|doesn'?t apply|clarify|rephrase|explain",
            "aufhören|abbrechen|beenden|überspringen|nächste frage|auslassen|wiederholen|noch ?mal|wie bitte",
            "meinen sie|meinst du|gemeint|verstehe (?:ich |die |das )?(?:frage )?nicht|lieber nicht|möchte (?:ich )?nicht",
            "will (?:ich )?nicht|keine angabe|kein kommentar|weiß (?:ich )?nicht|keine ahnung|privat|trifft nicht zu",
            "parar|terminar|dejarlo|saltar|siguiente pregunta|repetir|repita|otra vez|qué quiere decir|se refiere",
            "no entiendo|prefiero no|no quiero|sin comentarios|no (?:lo )?sé|ni idea|privado|no procede|explicar",
            "arrêter|stopper|terminer|passer|question suivante|répéter|répétez|encore une fois|pardon",
            "voulez[- ]vous dire|veut dire|comprends pas|préfère ne pas|préfère pas|veux pas|souhaite pas|sans commentaire",
            "sais pas|aucune idée|privé|pas concerné|expliquer|préciser",
            "who (?:reads|sees|gets)|anonym\\p{L}*|robot|chatbot|instructions?|system prompt|mark (?:this|it|everything|all)",
            "leave me|let me (?:be|out|go)|go away|get lost|shut up|f\\S{1,6} off|piss off|sod off|bugger off|fed up|sick of|tired of|had it",
            "not interested|want out|any ?more|any longer|waste of|count me out|schluss|lass(?:en sie)? mich|reicht(?:'?s| es)?|keine lust",
            "kein(?:en)? bock|voll von|hier raus|bin raus|steige aus|breche (?:\\p{L}+ )?ab|auf mit|höre? (?:\\p{L}+ )?auf|hören sie (?:\\p{L}+ )?auf",
            "nicht mehr mit\\p{L}*|verpiss\\p{L}*|hau(?:en sie)? ab|leck\\p{L}*|klappe|en paz|hart[oa] de|cansad[oa] de|basta|hasta aquí|acabó",
            "no me apetece|ya no|no más|lo dejo|abandono|vete|váyase|c[aá]ll(?:ate|ese)|laisse[- ]moi|foutre|marre",
            "j'en ai assez|suffit|arrête|arrêtons|j'abandonne|plus envie|ne (?:veux|participe|réponds) plus|tais[- ]toi|taisez[- ]vous",
            "laissez[- ]moi|fichez|foutez|arrêtez|hören sie auf|genug von|genug jetzt|enough of",
            "anweisungen?|ignorier\\p{L}*|instrucciones|ignora\\p{L}*|anónim\\p{L}*|consignes|ignorez?"));

    /** The same where nothing has been said yet. */
    private static final Signs SMALL_TALK = new Signs(
            List.of(
                    "hi|hello|hey|good (?:morning|afternoon|evening)|thanks?(?: you)?|bye|goodbye|see you|later|ttyl|cheers",
                    "brb|afk|gtg|gotta go|got to go|need to (?:run|go)|have to go|one (?:moment|sec|second|minute)|hold on|wait|hang on",
                    "i'?m back|dunno|idk|lol|haha+|hehe+|whatever|meh|leave it|i still don'?t|test",
                    "hallo|guten (?:morgen|tag|abend)|moin|danke|tschüss?|bis (?:später|gleich|dann)|moment|sekunde|warte|bin (?:gleich )?zurück|muss weg|muss los",
                    "hola|buenos días|buenas|gracias|adiós|hasta luego|un momento|espera|espere|ya vuelvo|tengo que irme",
                    "bonjour|bonsoir|salut|merci|au revoir|à plus|un instant|une seconde|attends|attendez|je reviens|je dois y aller"));

    private RequestSigns() {}

    /** Whether it is short enough: beside a form, which words do not answer, no other sign is needed. */
    public static boolean isShort(String message) {
        return words(message) <= MOST_WORDS;
    }

    private static long words(String message) {
        return WORD.matcher(message).results().limit(MOST_WORDS + 1L).count();
    }

    /** Whether it is short and has such a sign. */
    public static boolean in(String message) {
        String plain = message.replace('\u2019', '\'');
        return isShort(plain) && (QUESTION.matcher(plain).find() || SIGNS.in(plain))
                || words(plain) <= MOST_WORDS_OF_SMALL_TALK && SMALL_TALK.in(plain);
    }
}
