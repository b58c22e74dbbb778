package dev.parley.standalone.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.http.Json;
import dev.parley.client.model.AgentDraft;
import dev.parley.client.model.BlueprintDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The agent, the blueprint and the participant of the demonstration.
 *
 * @param blueprint without the agent's id
 * @param script what the participant does
 */
public record Examples(AgentDraft agent, BlueprintDraft blueprint, Script script) {

    /** Reads {@code agent.json}, {@code blueprint.json} and {@code participant.json}. */
    public static Examples in(Path folder) {
        return new Examples(
                read(folder.resolve("agent.json"), AgentDraft.class),
                read(folder.resolve("blueprint.json"), BlueprintDraft.class),
                read(folder.resolve("participant.json"), Script.class));
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException e) {
            throw new DemoFailure("The example " + file + " is not what it should be: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new DemoFailure(
                    "The example " + file + " cannot be read (" + e.getMessage()
                            + "). Run ./parley from the folder it came in.",
                    e);
        }
    }
}
