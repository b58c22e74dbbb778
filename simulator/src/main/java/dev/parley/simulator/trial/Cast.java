package dev.parley.simulator.trial;

import dev.parley.client.model.InterviewRun;
import dev.parley.simulator.Participant;
import dev.parley.simulator.Persona;
import dev.parley.simulator.builtin.BuiltInParticipant;

/** Who plays the participants of a trial. Thread-safe. */
public interface Cast {

    /** Those who need no model. */
    Cast BUILT_IN = new Cast() {
        @Override
        public String engine() {
            return BuiltInParticipant.ENGINE;
        }

        @Override
        public Participant participant(InterviewRun run, Persona persona, long seed) {
            return new BuiltInParticipant(persona, seed);
        }
    };

    /** Who words what they say, as it is told in the report. */
    String engine();

    /** Somebody for that run. */
    Participant participant(InterviewRun run, Persona persona, long seed);
}
