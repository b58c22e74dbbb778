package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/**
 * The agent, the blueprint and the participant of the demonstration.
 *
 * @param agent as {@code POST agents} takes it
 * @param blueprint as {@code POST blueprints} takes it, but for the agent's id
 * @param script what the participant does
 */
public record Examples(Json.Object agent, Json.Object blueprint, Script script) {

    /** Reads {@code agent.json}, {@code blueprint.json} and {@code participant.json}. */
    public static Examples in(Path folder) {
        return new Examples(
                read(folder.resolve("agent.json")).json(),
                read(folder.resolve("blueprint.json")).json(),
                Script.of(read(folder.resolve("participant.json"))));
    }

    /** The blueprint's body for an agent. */
    Json.Object blueprintFor(String agentId) {
        var members = new LinkedHashMap<>(blueprint.members());
        members.put("agent_id", Json.text(agentId));
        return new Json.Object(members);
    }

    private static Document read(Path file) {
        try {
            return Document.parse(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new DemoFailure(
                    "The example " + file + " cannot be read (" + e.getMessage()
                            + "). Run ./parley from the folder it came in.",
                    e);
        }
    }
}
