package dev.parley.engines.model.provider;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.engines.model.output.OutputSchema;
import java.util.List;
import java.util.Optional;

/**
 * What a model is asked.
 *
 * @param conversation oldest first; the last one is not the model's
 * @param schema of the JSON that it answers with; empty for plain text
 * @param mostOutputTokens bound of the answer, thinking included
 * @param temperature where all models of a provider take one (Ollama); newer models elsewhere refuse it
 * @param streamed whether the answer comes bit by bit, so that a long silence can be told from long work
 */
public record Question(
        Model model,
        String system,
        List<Said> conversation,
        Optional<OutputSchema> schema,
        int mostOutputTokens,
        double temperature,
        boolean streamed) {

    public Question {
        conversation = List.copyOf(conversation);
    }
}
