package dev.parley.engines.model.call;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.turn.ModelCall.Role;
import dev.parley.engines.model.output.OutputSchema;
import dev.parley.engines.model.provider.Question;
import dev.parley.engines.model.provider.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a model is to do.
 *
 * @param prompt name and version, e.g. {@code assess/1}
 * @param conversation oldest first; the last one is not the model's
 * @param schema of the JSON to answer with; empty for plain text
 * @param mostOutputTokens thinking included
 * @param streamed see {@link Question#streamed()}
 * @param until the latest time at which an answer is of use to the caller
 */
public record ModelRequest(
        Role role,
        Model model,
        String prompt,
        String system,
        List<Said> conversation,
        Optional<OutputSchema> schema,
        int mostOutputTokens,
        double temperature,
        boolean streamed,
        Instant until) {

    public ModelRequest {
        conversation = List.copyOf(conversation);
    }

    Question question() {
        return new Question(model, system, conversation, schema, mostOutputTokens, temperature, streamed);
    }

    /** The same request after an answer that could not be used. */
    ModelRequest repairing(Said answer, Said problems) {
        var longer = new ArrayList<>(conversation);
        longer.add(answer);
        longer.add(problems);
        return new ModelRequest(
                role, model, prompt, system, longer, schema, mostOutputTokens, temperature, streamed, until);
    }
}
