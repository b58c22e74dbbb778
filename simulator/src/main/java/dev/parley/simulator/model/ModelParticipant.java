package dev.parley.simulator.model;

import dev.parley.simulator.Act;
import dev.parley.simulator.Act.Author;
import dev.parley.simulator.Participant;
import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import dev.parley.simulator.builtin.BuiltInParticipant;
import java.util.Set;

/**
 * A participant whose words a language model writes. Forms are filled in, and consent is given, by the built-in participant of the
 * same kind, who also speaks where the model has no words. Thread-safe.
 */
public final class ModelParticipant implements Participant {

    /** Of one answer. */
    static final int MOST_CHARS = 2_000;

    private static final Set<String> SPOKEN = Set.of("question", "stimulus");

    private final Persona persona;
    private final PersonaPrompt prompt;
    private final BuiltInParticipant standIn;
    private final LineWriter writer;

    /** @param seed another one makes another person of the same kind */
    public ModelParticipant(Persona persona, long seed, LineWriter writer) {
        this.persona = persona;
        this.prompt = new PersonaPrompt(persona, seed);
        this.standIn = new BuiltInParticipant(persona, seed);
        this.writer = writer;
    }

    @Override
    public boolean consents() {
        return standIn.consents();
    }

    @Override
    public Act answer(Situation now) {
        var heard = HeardLines.of(now.heard());
        if (heard.isEmpty() || !SPOKEN.contains(now.node().type())) {
            return standIn.answer(now);
        }
        var request = new LineWriter.Request(PersonaPrompt.NAME, prompt.system(now, MOST_CHARS), heard, MOST_CHARS);
        var written = writer.write(request);
        // What a model means with its words is not known: who wants to answer is taken to do it.
        return written.words()
                .filter(words -> !words.isBlank() && words.length() <= MOST_CHARS)
                .<Act>map(words -> new Act.Say(words, persona.isWilling(), Author.MODEL, written.used()))
                .orElseGet(() -> switch (standIn.answer(now)) {
                    case Act.Say say -> say.after(written.used());
                    case Act.Respond respond -> respond;
                });
    }
}
