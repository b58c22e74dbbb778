package dev.parley.standalone.simulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.Parley;
import dev.parley.client.http.Json;
import dev.parley.client.model.AgentDraft;
import dev.parley.client.model.BlueprintDraft;
import dev.parley.simulator.trial.TrialFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** A study from files, read: its blueprint, and its agent, which may be one that is there already. Immutable. */
public final class StudyFiles {

    private static final String AGENT_ID = "agt_";

    private final BlueprintDraft blueprint;
    private final Function<Parley, String> agentId;

    private StudyFiles(BlueprintDraft blueprint, Function<Parley, String> agentId) {
        this.blueprint = blueprint;
        this.agentId = agentId;
    }

    /**
     * Reads it.
     *
     * @param agent an agent's id, or a file
     * @throws TrialFailure where a file cannot be read
     */
    public static StudyFiles read(Path blueprint, String agent) {
        var draft = read(blueprint, BlueprintDraft.class);
        if (isAgentId(agent)) {
            return new StudyFiles(draft, _ -> agent);
        }
        var who = read(Path.of(agent), AgentDraft.class);
        return new StudyFiles(draft, parley -> parley.agents().create(who).id());
    }

    /** Whether it names an agent that is there already. */
    public static boolean isAgentId(String agent) {
        return agent.startsWith(AGENT_ID);
    }

    /** Creates and publishes it, and returns the blueprint's id. */
    public String publish(Parley parley) {
        var made = parley.blueprints().create(blueprint.withAgent(agentId.apply(parley)));
        return parley.blueprints().publish(made.id()).id();
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException e) {
            throw new TrialFailure("The file " + file + " is not what it should be: " + e.getOriginalMessage(), e);
        } catch (NoSuchFileException e) {
            throw new TrialFailure("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new TrialFailure("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
