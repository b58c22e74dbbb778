package dev.parley.standalone.simulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.Parley;
import dev.parley.client.http.Json;
import dev.parley.client.model.AgentDraft;
import dev.parley.client.model.BlueprintDraft;
import dev.parley.simulator.trial.TrialFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A study from files: its blueprint, and its agent, which may be one that is there already. */
public final class StudyFiles {

    private static final String AGENT_ID = "agt_";

    private StudyFiles() {}

    /**
     * Creates and publishes it, and returns the blueprint's id.
     *
     * @param agent an agent's id, or a file
     * @throws TrialFailure where a file cannot be read
     */
    public static String publish(Parley parley, Path blueprint, String agent) {
        var draft = read(blueprint, BlueprintDraft.class);
        var agentId = agent.startsWith(AGENT_ID)
                ? agent
                : parley.agents().create(read(Path.of(agent), AgentDraft.class)).id();
        var made = parley.blueprints().create(draft.withAgent(agentId));
        return parley.blueprints().publish(made.id()).id();
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException e) {
            throw new TrialFailure("The file " + file + " is not what it should be: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new TrialFailure("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
