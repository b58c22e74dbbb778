package dev.parley.simulator.builtin;

import dev.parley.simulator.Persona;

/**
 * How likely somebody does what is not answering, each time they are asked: 0 never, 1 always. Together at most 1; what remains is
 * answering.
 *
 * @param declines would rather not say
 * @param skips asks for the next question
 * @param clarifies asks back what is meant; the first time at a question only
 * @param repeats asks to hear it again; the first time at a question only
 * @param strays talks about something else
 * @param attacks insults, or tells the interviewer to do something else
 * @param stops wants to end the interview; not at its beginning
 * @param refusesConsent does not even begin
 * @param talksAtForms says something where a form is to be filled in; the first time only
 * @param leavesOptional leaves a field empty that may be
 * @param goesOn adds another sentence, and after it another
 */
record Temper(
        double declines,
        double skips,
        double clarifies,
        double repeats,
        double strays,
        double attacks,
        double stops,
        double refusesConsent,
        double talksAtForms,
        double leavesOptional,
        double goesOn) {

    static Temper of(Persona persona) {
        return switch (persona) {
            case COOPERATIVE -> new Temper(0.02, 0, 0.06, 0.02, 0, 0, 0, 0, 0.02, 0.1, 0.5);
            case TERSE -> new Temper(0.08, 0.06, 0.02, 0, 0, 0, 0.005, 0, 0, 0.7, 0);
            case EVASIVE -> new Temper(0.35, 0.12, 0.08, 0, 0.1, 0, 0.02, 0.05, 0.2, 0.8, 0.1);
            case TALKATIVE -> new Temper(0, 0, 0.03, 0.02, 0.1, 0, 0, 0, 0.3, 0, 0.8);
            case OFF_TOPIC -> new Temper(0.02, 0.03, 0.05, 0.05, 0.55, 0, 0.005, 0, 0.3, 0.3, 0.3);
            case HOSTILE -> new Temper(0.2, 0.08, 0.02, 0, 0.03, 0.45, 0.03, 0.1, 0.4, 0.9, 0.1);
            case SECOND_LANGUAGE -> new Temper(0.03, 0.03, 0.18, 0.12, 0, 0, 0, 0, 0.1, 0.3, 0.3);
        };
    }
}
