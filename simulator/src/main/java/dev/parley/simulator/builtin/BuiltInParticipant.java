package dev.parley.simulator.builtin;

import dev.parley.simulator.Act;
import dev.parley.simulator.Participant;
import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import java.util.Map;

/**
 * A participant who needs no model: what they do follows from a seed, their persona and what they are asked, and what they say is made
 * of phrases with the question's own words in them. Thread-safe.
 */
public final class BuiltInParticipant implements Participant {

    /** How it is called where it is told who answered; the interviewer's built-in engine is another thing, with a version of its own. */
    public static final String ENGINE = "builtin-participant/1";

    /** Nobody gives up before having been asked this often. */
    private static final int PATIENT_FOR = 4;

    private final Persona persona;
    private final long seed;
    private final Temper temper;

    /** @param seed another one makes another person of the same kind */
    public BuiltInParticipant(Persona persona, long seed) {
        this.persona = persona;
        this.seed = seed;
        this.temper = Temper.of(persona);
    }

    @Override
    public boolean consents() {
        return !Chance.of(seed, persona, "consent").of(temper.refusesConsent());
    }

    @Override
    public Act answer(Situation now) {
        var tongue = Tongue.of(now.language());
        var chance = Chance.of(seed, persona, now);
        var speech = new Speech(persona, seed, tongue, chance, now);
        return switch (now.node().type()) {
            case "form" -> formOr(speech, new FormFiller(persona, temper, tongue, chance, now));
            case "custom" -> new Act.Respond(Map.of("answer", speech.saying(Intent.ANSWER)));
            default -> said(speech, intent(chance, now));
        };
    }

    /** A form is filled in; some say something first. */
    private Act formOr(Speech speech, FormFiller form) {
        return speech.isFirstHere() && speech.chance().of(temper.talksAtForms())
                ? said(speech, Intent.AT_FORM)
                : new Act.Respond(form.filledIn());
    }

    /** Who does not want to answer means nothing as an answer that could be understood as one. */
    private Act said(Speech speech, Intent intent) {
        return new Act.Say(speech.saying(intent), intent == Intent.ANSWER && persona.isWilling());
    }

    private Intent intent(Chance chance, Situation now) {
        boolean first = now.turnsHere() == 0;
        double share = chance.share();
        var ladder = new double[] {
            temper.declines(),
            temper.skips(),
            first ? temper.clarifies() : 0,
            first ? temper.repeats() : 0,
            temper.strays(),
            temper.attacks(),
            now.turns() >= PATIENT_FOR ? temper.stops() : 0
        };
        var intents = Intent.values();
        for (int i = 0; i < ladder.length; i++) {
            share -= ladder[i];
            if (share < 0) {
                return intents[i];
            }
        }
        return Intent.ANSWER;
    }
}
